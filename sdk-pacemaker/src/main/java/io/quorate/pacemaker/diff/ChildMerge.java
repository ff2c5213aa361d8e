package io.quorate.pacemaker.diff;

import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Merges the children of one element: which there are, what is in them, and their order. */
final class ChildMerge {
  private final TreeMerge trees;
  private final Place place;
  private final Set<String> ambiguous = new HashSet<>();
  private final Map<ChildKey, XmlNode> base;
  private final Map<ChildKey, XmlNode> mine;
  private final Map<ChildKey, XmlNode> theirs;
  private final Map<ChildKey, XmlNode> merged = new HashMap<>();

  ChildMerge(
      TreeMerge trees, Place place, List<XmlNode> base, List<XmlNode> mine, List<XmlNode> theirs) {
    this.trees = trees;
    this.place = place;
    ambiguous.addAll(ChildNodes.ambiguousNames(base));
    ambiguous.addAll(ChildNodes.ambiguousNames(mine));
    ambiguous.addAll(ChildNodes.ambiguousNames(theirs));
    this.base = keyed(base);
    this.mine = keyed(mine);
    this.theirs = keyed(theirs);
  }

  private Map<ChildKey, XmlNode> keyed(List<XmlNode> nodes) {
    Map<ChildKey, XmlNode> result = new LinkedHashMap<>();
    List<ChildKey> keys = ChildNodes.keys(nodes, ambiguous);
    for (int i = 0; i < keys.size(); i++) {
      result.put(keys.get(i), nodes.get(i));
    }
    return result;
  }

  List<XmlNode> merge() {
    mine.keySet().forEach(this::mergeChild);
    for (ChildKey key : theirs.keySet()) {
      if (!mine.containsKey(key)) {
        mergeChild(key);
      }
    }
    ambiguous.forEach(this::mergeGroup);
    return new MergedOrder(
            merged.keySet(),
            List.copyOf(base.keySet()),
            List.copyOf(mine.keySet()),
            List.copyOf(theirs.keySet()))
        .order(this::reportOrder).stream().map(merged::get).toList();
  }

  private void mergeChild(ChildKey key) {
    XmlNode old = base.get(key);
    XmlNode one = mine.get(key);
    XmlNode other = theirs.get(key);
    XmlNode result;
    if (one != null && other != null) {
      result = both(old, one, other);
    } else if (old == null) {
      result = one == null ? other : one;
    } else {
      result = deleted(old, one == null ? other : one, one == null);
    }
    if (result != null) {
      merged.put(key, result);
    }
  }

  private XmlNode both(@Nullable XmlNode old, XmlNode one, XmlNode other) {
    if (one instanceof XmlElement mineElement && other instanceof XmlElement theirElement) {
      return trees.merge(place.child(theirElement), (XmlElement) old, mineElement, theirElement);
    }
    return other;
  }

  /** What becomes of a child that one side has deleted; null when it goes. */
  private @Nullable XmlNode deleted(XmlNode old, @Nullable XmlNode rest, boolean byMe) {
    if (rest == null || rest.equals(old)) {
      return null;
    }
    if (old instanceof XmlElement was && rest instanceof XmlElement is) {
      Optional<XmlElement> changed = Optional.of(is);
      trees.report(
          new MergeConflict.DeletedAndChanged(
              place.child(is).path(),
              was,
              byMe ? Optional.empty() : changed,
              byMe ? changed : Optional.empty()));
    }
    return rest;
  }

  /** Elements that no path can tell apart come from one side, all together. */
  private void mergeGroup(String name) {
    List<XmlNode> one = group(mine, name);
    List<XmlNode> other = group(theirs, name);
    List<XmlNode> chosen = trees.whole(place.child(name), group(base, name), one, other);
    Map<ChildKey, XmlNode> side = chosen == one ? mine : theirs;
    mine.forEach((key, node) -> choose(key, node, name, side));
    theirs.forEach((key, node) -> choose(key, node, name, side));
  }

  private void choose(ChildKey key, XmlNode node, String name, Map<ChildKey, XmlNode> side) {
    if (node instanceof XmlElement element && element.name().equals(name)) {
      if (side.containsKey(key)) {
        merged.put(key, node);
      } else {
        merged.remove(key);
      }
    }
  }

  private static List<XmlNode> group(Map<ChildKey, XmlNode> side, String name) {
    List<XmlNode> result = new ArrayList<>();
    for (XmlNode node : side.values()) {
      if (node instanceof XmlElement element && element.name().equals(name)) {
        result.add(node);
      }
    }
    return result;
  }

  private void reportOrder(List<ChildKey> one, List<ChildKey> other) {
    trees.report(
        new MergeConflict.OrderConflict(
            place.path(),
            TreeMerge.names(one.stream().map(mine::get).toList()),
            TreeMerge.names(other.stream().map(theirs::get).toList())));
  }
}
