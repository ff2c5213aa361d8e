package io.quorate.pacemaker.history;

import io.quorate.pacemaker.history.WorkResource.Kind;
import io.quorate.pacemaker.history.WorkResource.MultipleActive;

/**
 * Marks resources as running.
 *
 * <p>Source: {@code native_add_running} in {@code lib/pengine/native.c} 2.1.5.
 */
final class Placement {
  private Placement() {}

  static void add(WorkResource resource, WorkNode node) {
    if (resource.runningOn.contains(node)) {
      return;
    }
    resource.runningOn.add(node);
    if (resource.isPrimitive()) {
      node.running.add(resource);
      if (node.maintenance) {
        resource.managed = false;
      }
    }
    if (!resource.managed) {
      for (WorkResource each = resource.parent; each != null && node.online; each = each.parent) {
        each.runningOn.add(node);
      }
      return;
    }
    if (resource.isPrimitive()
        && resource.runningOn.size() > 1
        && resource.multipleActive == MultipleActive.BLOCK) {
      block(resource);
      WorkResource parent = resource.parent;
      if (parent != null
          && (parent.kind == Kind.GROUP || parent.kind == Kind.BUNDLE)
          && parent.multipleActive == MultipleActive.BLOCK) {
        parent.children.forEach(Placement::block);
      }
    }
    if (resource.parent != null) {
      add(resource.parent, node);
    }
  }

  private static void block(WorkResource resource) {
    resource.managed = false;
    resource.blocked = true;
  }
}
