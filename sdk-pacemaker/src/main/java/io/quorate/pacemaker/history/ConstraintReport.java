package io.quorate.pacemaker.history;

import io.quorate.pacemaker.evaluate.ResourceMatch;
import io.quorate.pacemaker.evaluate.RuleContext;
import io.quorate.pacemaker.evaluate.RuleOutcome;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.ResourceReference;
import io.quorate.pacemaker.model.ResourceSet;
import io.quorate.pacemaker.model.Rule;
import io.quorate.pacemaker.model.Status;
import io.quorate.pacemaker.model.Tag;
import io.quorate.pacemaker.model.TicketConstraint;
import io.quorate.pacemaker.model.TicketState;
import io.quorate.pacemaker.status.BanStatus;
import io.quorate.pacemaker.status.TicketStatus;
import io.quorate.pacemaker.value.Score;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Writes tickets, and the location constraints that keep resources from nodes, as {@code crm_mon} reports them. */
final class ConstraintReport {
  private final WorkCluster cluster;
  private final Set<String> configured = new HashSet<>();

  ConstraintReport(WorkCluster cluster) {
    this.cluster = cluster;
    cluster.cib.configuration().allResources().forEach(each -> configured.add(each.id()));
  }

  /** The tickets of the status, and those that constraints name, which are revoked. */
  List<TicketStatus> tickets() {
    Map<String, TicketStatus> all = new LinkedHashMap<>();
    for (TicketState state : cluster.cib.status().map(Status::ticketStates).orElse(List.of())) {
      all.put(
          state.id(),
          new TicketStatus(
              state.id(),
              Truth.is(state.granted()),
              Truth.is(state.standby()),
              Times.ofSeconds(Truth.number(state.lastGranted()).orElse(0))));
    }
    for (Constraint each : cluster.cib.configuration().constraints()) {
      if (each instanceof TicketConstraint constraint) {
        all.putIfAbsent(
            constraint.ticket(),
            new TicketStatus(constraint.ticket(), false, false, Optional.empty()));
      }
    }
    return List.copyOf(all.values());
  }

  /** The constraints with a negative score, the last one first; those with rules have the ids of the rules. */
  List<BanStatus> bans() {
    Deque<List<BanStatus>> all = new ArrayDeque<>();
    for (Constraint each : cluster.cib.configuration().constraints()) {
      if (each instanceof LocationConstraint constraint) {
        for (Map.Entry<String, ResourceMatch> resource : resources(constraint).entrySet()) {
          bans(constraint, resource.getKey(), resource.getValue()).forEach(all::addFirst);
        }
      }
    }
    return all.stream().flatMap(List::stream).toList();
  }

  /** The bans of each rule of a constraint. */
  private List<List<BanStatus>> bans(
      LocationConstraint constraint, String resource, ResourceMatch match) {
    boolean promotedOnly = promotedOnly(constraint.role());
    if (constraint.rules().isEmpty()) {
      Score score = score(constraint.score());
      return constraint
          .node()
          .flatMap(cluster::node)
          .filter(node -> score.value() < 0)
          .map(
              node ->
                  List.of(
                      List.of(
                          new BanStatus(
                              constraint.id(),
                              resource,
                              node.name,
                              promotedOnly,
                              Optional.of(score)))))
          .orElse(List.of());
    }
    List<List<BanStatus>> all = new ArrayList<>();
    for (Rule rule : constraint.rules()) {
      boolean promoted = promotedOnly || promotedOnly(rule.role());
      List<BanStatus> bans = new ArrayList<>();
      for (WorkNode node : cluster.nodes) {
        RuleContext context = RuleContext.location(attributes(node)).withResource(match);
        if (cluster.effective.rules().evaluate(rule, context, cluster.now) == RuleOutcome.HOLDS) {
          Score score = score(rule, node);
          if (score.value() < 0) {
            bans.add(
                new BanStatus(
                    rule.id().orElse(constraint.id()),
                    resource,
                    node.name,
                    promoted,
                    Optional.of(score)));
          }
        }
      }
      Collections.reverse(bans);
      all.add(bans);
    }
    return all;
  }

  private static boolean promotedOnly(Optional<String> role) {
    return role.flatMap(Role::of).filter(it -> it == Role.PROMOTED).isPresent();
  }

  private Score score(Optional<String> text) {
    return text.map(it -> Score.read(it, cluster.settings.release()).orElse(Score.ZERO))
        .orElse(Score.ZERO);
  }

  private Score score(Rule rule, WorkNode node) {
    return rule.scoreAttribute().isPresent()
        ? score(Optional.ofNullable(node.attributes.get(rule.scoreAttribute().get())))
        : score(rule.score());
  }

  private Map<String, String> attributes(WorkNode node) {
    Map<String, String> all = new HashMap<>(node.attributes);
    all.put("#uname", node.name);
    all.put("#id", node.id);
    all.put("#kind", node.isGuest() ? "container" : node.isRemoteOrGuest() ? "remote" : "cluster");
    all.put("#is_dc", Boolean.toString(new NodeReport(cluster).isController(node)));
    String name = cluster.settings.value("cluster-name");
    if (name != null) {
      all.put("#cluster-name", name);
      all.putIfAbsent("#site-name", name);
    }
    return all;
  }

  /** The resources that a constraint is about: one, those that match, or those of sets and tags. */
  private Map<String, ResourceMatch> resources(LocationConstraint constraint) {
    Map<String, ResourceMatch> all = new LinkedHashMap<>();
    constraint.rsc().ifPresent(id -> add(id, all));
    for (ResourceSet set : constraint.resourceSets()) {
      for (ResourceReference reference : set.resources()) {
        add(reference.id(), all);
      }
    }
    constraint.rscPattern().ifPresent(pattern -> matches(pattern, all));
    return all;
  }

  private void add(String id, Map<String, ResourceMatch> all) {
    if (configured.contains(id)) {
      all.put(id, ResourceMatch.none());
      return;
    }
    for (Tag tag : cluster.cib.configuration().tags()) {
      if (tag.id().equals(id)) {
        tag.references().forEach(each -> all.put(each.id(), ResourceMatch.none()));
      }
    }
  }

  private void matches(String written, Map<String, ResourceMatch> all) {
    boolean inverted = written.startsWith("!");
    try {
      Pattern pattern = Pattern.compile(inverted ? written.substring(1) : written);
      for (WorkResource resource : cluster.resources) {
        Matcher matcher = pattern.matcher(resource.id);
        if (!resource.orphan && matcher.find() != inverted) {
          all.put(resource.id, ResourceMatch.none());
        }
      }
    } catch (PatternSyntaxException e) {
      // Pacemaker ignores the constraint too.
    }
  }
}
