package io.quorate.pacemaker.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What {@code crm_mon} shows; crm_mon(8) 2.1.5. XML has everything by default, text has little.
 *
 * @param include sections to add, for example {@code all} or {@code fencing}; since 2.0.4
 * @param exclude sections to leave out; since 2.0.4
 * @param node shows this node, or the nodes of this tag, only; since 2.0.5
 * @param resource shows this resource, or the resources of this tag, only; since 2.0.5
 * @param fenceHistory 0 nothing, 1 failed and pending, 2 successful too, 3 everything; since 2.0.0
 * @param flags {@code --group-by-node} and the like, without the dashes
 */
public record CrmMonOptions(
    List<String> include,
    List<String> exclude,
    Optional<String> node,
    Optional<String> resource,
    OptionalInt fenceHistory,
    List<String> flags) {
  private static final CrmMonOptions NONE =
      new CrmMonOptions(
          List.of(), List.of(), Optional.empty(), Optional.empty(), OptionalInt.empty(), List.of());

  /** Copies the lists. */
  public CrmMonOptions {
    include = List.copyOf(include);
    exclude = List.copyOf(exclude);
    flags = List.copyOf(flags);
  }

  /** What the tool shows by itself. */
  public static CrmMonOptions none() {
    return NONE;
  }

  /** Everything that all releases can show. */
  public static CrmMonOptions everything() {
    return NONE.withInactive()
        .withFailCounts()
        .withOperations()
        .withTimingDetails()
        .withTickets()
        .withBans()
        .withNodeAttributes()
        .withDetail();
  }

  /** With a section. */
  public CrmMonOptions withSection(String section) {
    return new CrmMonOptions(plus(include, section), exclude, node, resource, fenceHistory, flags);
  }

  /** Without a section. */
  public CrmMonOptions withoutSection(String section) {
    return new CrmMonOptions(include, plus(exclude, section), node, resource, fenceHistory, flags);
  }

  /** One node, or one tag, only. */
  public CrmMonOptions withNode(String name) {
    return new CrmMonOptions(include, exclude, Optional.of(name), resource, fenceHistory, flags);
  }

  /** One resource, or one tag, only. */
  public CrmMonOptions withResource(String name) {
    return new CrmMonOptions(include, exclude, node, Optional.of(name), fenceHistory, flags);
  }

  /**
   * With the fencing history.
   *
   * @throws IllegalArgumentException when the level is not 0 to 3
   */
  public CrmMonOptions withFenceHistory(int level) {
    if (level < 0 || level > 3) {
      throw new IllegalArgumentException("the fence history has the levels 0 to 3: " + level);
    }
    return new CrmMonOptions(include, exclude, node, resource, OptionalInt.of(level), flags);
  }

  /** Resources below their nodes. */
  public CrmMonOptions withGroupByNode() {
    return withFlag("group-by-node");
  }

  /** Resources that do not run, too. */
  public CrmMonOptions withInactive() {
    return withFlag("inactive");
  }

  /** Fail counts. */
  public CrmMonOptions withFailCounts() {
    return withFlag("failcounts");
  }

  /** The history of operations. */
  public CrmMonOptions withOperations() {
    return withFlag("operations");
  }

  /** The history of operations, with times. */
  public CrmMonOptions withTimingDetails() {
    return withFlag("timing-details");
  }

  /** Tickets. */
  public CrmMonOptions withTickets() {
    return withFlag("tickets");
  }

  /** Constraints that keep resources off nodes. */
  public CrmMonOptions withBans() {
    return withFlag("neg-locations");
  }

  /** Attributes of nodes. */
  public CrmMonOptions withNodeAttributes() {
    return withFlag("show-node-attributes");
  }

  /** Ids of nodes, and each instance of a clone. */
  public CrmMonOptions withDetail() {
    return withFlag("show-detail");
  }

  /** Numbers of resources instead of resources. */
  public CrmMonOptions withBrief() {
    return withFlag("brief");
  }

  private CrmMonOptions withFlag(String flag) {
    return flags.contains(flag)
        ? this
        : new CrmMonOptions(include, exclude, node, resource, fenceHistory, plus(flags, flag));
  }

  private static List<String> plus(List<String> list, String one) {
    List<String> all = new ArrayList<>(list);
    all.add(one);
    return all;
  }
}
