package io.quorate.pacemaker.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Changes of resources that may be in groups, clones and bundles. */
final class ResourceTree {
  private ResourceTree() {}

  /** The resources and those inside them, parents first. */
  static List<Resource> all(List<Resource> list) {
    List<Resource> result = new ArrayList<>(list.size());
    addAll(list, result);
    return result;
  }

  private static void addAll(List<? extends CibElement> elements, List<Resource> result) {
    for (CibElement element : elements) {
      if (element instanceof Resource resource) {
        result.add(resource);
        addAll(resource.children(), result);
      }
    }
  }

  /** The list with the resource of this id replaced, wherever it is, or added at the end. */
  static List<Resource> with(List<Resource> list, Resource resource) {
    boolean[] found = {false};
    List<Resource> changed =
        changed(
            list,
            Resource.class,
            own -> {
              if (found[0] || !own.id().equals(resource.id())) {
                return own;
              }
              found[0] = true;
              return resource;
            });
    return found[0] ? changed : Contents.plus(list, resource);
  }

  /** The list with one object, which is compared by identity, replaced wherever it is. */
  static List<Resource> replaced(List<Resource> list, Primitive old, Primitive with) {
    return changed(list, Resource.class, own -> own == old ? with : own);
  }

  static List<Resource> without(List<Resource> list, String id) {
    return changed(list, Resource.class, own -> own.id().equals(id) ? null : own);
  }

  /** Contents in which a function has changed resources, or taken them out with {@code null}; parents first. */
  private static <T> List<T> changed(
      List<T> contents, Class<T> type, Function<Resource, @Nullable Resource> change) {
    List<T> result = new ArrayList<>(contents.size());
    boolean same = true;
    for (T content : contents) {
      T changed = content;
      if (content instanceof Resource resource) {
        Resource own = change.apply(resource);
        changed = own == null ? null : type.cast(own == resource ? inside(own, change) : own);
      }
      same &= changed == content;
      if (changed != null) {
        result.add(changed);
      }
    }
    return same ? contents : result;
  }

  private static Resource inside(Resource resource, Function<Resource, @Nullable Resource> change) {
    if (resource instanceof Group group) {
      return group.withContents(changed(group.contents(), GroupContent.class, change));
    }
    if (resource instanceof Clone clone) {
      return clone.withContents(changed(clone.contents(), CloneContent.class, change));
    }
    if (resource instanceof Master master) {
      return master.withContents(changed(master.contents(), CloneContent.class, change));
    }
    if (resource instanceof Bundle bundle) {
      return bundle.withContents(changed(bundle.contents(), BundleContent.class, change));
    }
    return resource;
  }
}
