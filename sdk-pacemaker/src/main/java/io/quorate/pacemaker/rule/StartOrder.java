package io.quorate.pacemaker.rule;

import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.Primitive;
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
import java.util.function.Predicate;

/** What is up before what starts, by order constraints, groups and what contains what. */
final class StartOrder {
  /** For the begin and the end of a resource's start what comes right before it. */
  private final Map<String, Set<String>> before = new HashMap<>();

  private final Map<String, Set<String>> reached = new HashMap<>();

  StartOrder(Collection<Resource> resources, List<OrderLink> links, Predicate<OrderLink> counts) {
    for (Resource resource : resources) {
      if (resource instanceof Primitive) {
        link(begin(resource.id()), end(resource.id()));
      }
      Resource previous = null;
      for (Resource member : inner(resource)) {
        link(begin(resource.id()), begin(member.id()));
        link(end(member.id()), end(resource.id()));
        if (previous != null && isOrdered(resource)) {
          link(end(previous.id()), begin(member.id()));
        }
        previous = member;
      }
    }
    for (OrderLink link : links) {
      if (link.isStartup() && counts.test(link)) {
        link(end(link.first()), begin(link.then()));
      }
    }
  }

  static List<Resource> inner(Resource resource) {
    return resource.children().stream()
        .filter(Resource.class::isInstance)
        .map(Resource.class::cast)
        .toList();
  }

  private static boolean isOrdered(Resource resource) {
    return resource instanceof Group group
        && group.meta("ordered").filter("false"::equalsIgnoreCase).isEmpty();
  }

  private static String begin(String id) {
    return id + " begin";
  }

  private static String end(String id) {
    return id + " end";
  }

  private void link(String first, String then) {
    before.computeIfAbsent(then, key -> new LinkedHashSet<>()).add(first);
  }

  /** Whether one resource has started before another one begins to. */
  boolean isBefore(String first, String then) {
    return reached.computeIfAbsent(begin(then), this::reach).contains(end(first));
  }

  private Set<String> reach(String start) {
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(start));
    while (!open.isEmpty()) {
      for (String next : before.getOrDefault(open.pop(), Set.of())) {
        if (seen.add(next)) {
          open.push(next);
        }
      }
    }
    return seen;
  }
}
