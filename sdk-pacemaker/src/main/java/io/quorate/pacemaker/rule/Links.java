package io.quorate.pacemaker.rule;

import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.ResourceReference;
import io.quorate.pacemaker.model.ResourceSet;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.pacemaker.value.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Order and colocation constraints, sets and tags included, as links between two resources. */
final class Links {
  private final PacemakerRelease release;
  private final Function<String, List<String>> resources;
  private final List<OrderLink> orders = new ArrayList<>();
  private final List<PlacementLink> placements = new ArrayList<>();

  /**
   * Links of constraints.
   *
   * @param resources the ids of resources that an id in a constraint means: one, those of a tag, or none
   */
  Links(
      List<Constraint> constraints,
      PacemakerRelease release,
      Function<String, List<String>> resources) {
    this.release = release;
    this.resources = resources;
    for (Constraint constraint : constraints) {
      if (constraint instanceof OrderConstraint order) {
        add(order);
      } else if (constraint instanceof ColocationConstraint colocation) {
        add(colocation);
      }
    }
  }

  List<OrderLink> orders() {
    return orders;
  }

  List<PlacementLink> placements() {
    return placements;
  }

  private List<String> ids(Optional<String> id) {
    return id.map(resources).orElse(List.of());
  }

  private void add(OrderConstraint order) {
    OrderLink.Kind kind = kind(order.kind(), order.score()).orElse(OrderLink.Kind.MANDATORY);
    String firstAction = order.firstAction().orElse("start");
    for (String first : ids(order.first())) {
      for (String then : ids(order.then())) {
        add(order, first, firstAction, then, order.thenAction().orElse(firstAction), kind);
      }
    }
    for (int i = 0; i < order.resourceSets().size(); i++) {
      ResourceSet set = order.resourceSets().get(i);
      OrderLink.Kind own = kind(set.kind(), set.score()).orElse(kind);
      if (isSequential(set)) {
        for (int j = 1; j < set.resources().size(); j++) {
          between(order, set, members(set, j - 1), set, members(set, j), own);
        }
      }
      if (i > 0) {
        ResourceSet before = order.resourceSets().get(i - 1);
        between(order, before, members(before), set, members(set), kind);
      }
    }
  }

  private void between(
      OrderConstraint order,
      ResourceSet firstSet,
      List<String> firsts,
      ResourceSet thenSet,
      List<String> thens,
      OrderLink.Kind kind) {
    for (String first : firsts) {
      for (String then : thens) {
        String firstAction = firstSet.action().orElse("start");
        add(order, first, firstAction, then, thenSet.action().orElse("start"), kind);
      }
    }
  }

  private void add(
      OrderConstraint order,
      String first,
      String firstAction,
      String then,
      String thenAction,
      OrderLink.Kind kind) {
    orders.add(
        new OrderLink(first, firstAction, then, thenAction, kind, order.id(), order.origin()));
  }

  private Optional<OrderLink.Kind> kind(Optional<String> kind, Optional<String> score) {
    if (kind.isPresent()) {
      return Optional.of(
          switch (kind.get().toLowerCase(Locale.ROOT)) {
            case "optional" -> OrderLink.Kind.OPTIONAL;
            case "serialize" -> OrderLink.Kind.SERIALIZE;
            default -> OrderLink.Kind.MANDATORY;
          });
    }
    return score.map(
        text ->
            score(text).equals(Score.ZERO) ? OrderLink.Kind.OPTIONAL : OrderLink.Kind.MANDATORY);
  }

  private Score score(String text) {
    return Score.read(text, release).orElse(Score.ZERO);
  }

  private static boolean isSequential(ResourceSet set) {
    return set.sequential().filter(it -> it.equals("false") || it.equals("0")).isEmpty();
  }

  private List<String> members(ResourceSet set, int index) {
    return resources.apply(set.resources().get(index).id());
  }

  private List<String> members(ResourceSet set) {
    return set.resources().stream()
        .map(ResourceReference::id)
        .flatMap(id -> resources.apply(id).stream())
        .toList();
  }

  private void add(ColocationConstraint colocation) {
    Score score = colocation.score().map(this::score).orElse(Score.ZERO);
    for (String rsc : ids(colocation.rsc())) {
      for (String with : ids(colocation.withRsc())) {
        String role = colocation.withRscRole().orElse("");
        placements.add(new PlacementLink(rsc, with, role, score, colocation.origin()));
      }
    }
    addSets(colocation, score);
  }

  /** Members of sets are taken for placed with each other, both ways: what depends on what is not told apart. */
  private void addSets(ColocationConstraint colocation, Score score) {
    for (ResourceSet set : colocation.resourceSets()) {
      Score own = set.score().map(this::score).orElse(score);
      for (String with : members(set)) {
        for (ResourceSet other : colocation.resourceSets()) {
          for (String rsc : members(other)) {
            if (!rsc.equals(with)) {
              String role = set.role().orElse("");
              placements.add(new PlacementLink(rsc, with, role, own, colocation.origin()));
            }
          }
        }
      }
    }
  }
}
