package io.quorate.pacemaker.rule;

import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.Resource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What runs only where something else does, by colocation constraints, groups and what contains what. */
final class Placement {
  /** For a resource as the one that is placed, and as what is there, the next ones that are there. */
  private final Map<String, Set<String>> with = new HashMap<>();

  private final Map<String, Set<String>> reached = new HashMap<>();

  Placement(Collection<Resource> resources, List<PlacementLink> links) {
    for (Resource resource : resources) {
      link(there(resource.id()), placed(resource.id()));
      Resource previous = null;
      for (Resource member : StartOrder.inner(resource)) {
        link(placed(member.id()), placed(resource.id()));
        link(there(resource.id()), there(member.id()));
        if (previous != null && isTogether(resource)) {
          link(placed(member.id()), there(previous.id()));
        }
        previous = member;
      }
    }
    for (PlacementLink link : links) {
      if (link.isMandatory()) {
        link(placed(link.rsc()), there(link.with()));
      }
    }
  }

  private static boolean isTogether(Resource resource) {
    return resource instanceof Group group
        && group.meta("collocated").filter("false"::equalsIgnoreCase).isEmpty();
  }

  private static String placed(String id) {
    return id + " placed";
  }

  private static String there(String id) {
    return id + " there";
  }

  private void link(String from, String to) {
    with.computeIfAbsent(from, key -> new LinkedHashSet<>()).add(to);
  }

  /** Whether one resource runs only where another one does. */
  boolean isWith(String rsc, String other) {
    return reached.computeIfAbsent(placed(rsc), this::reach).contains(there(other));
  }

  private Set<String> reach(String start) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (String next : with.getOrDefault(open.pop(), Set.of())) {
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen;
  }
}
