package io.quorate.pacemaker.history;

import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A resource, or one instance of it, while the history is read. */
final class WorkResource {
  /** What it is. */
  enum Kind {
    PRIMITIVE,
    GROUP,
    CLONE,
    BUNDLE
  }

  /** What is done when it runs more than once. */
  enum MultipleActive {
    STOP_START,
    STOP_ONLY,
    STOP_UNEXPECTED,
    BLOCK
  }

  final String id;

  /** Without the number of an instance. */
  final String base;

  final Kind kind;

  /** The configured one; none for what a bundle or guest implies, and for what was removed. */
  final @Nullable Resource configured;

  final @Nullable WorkResource parent;
  final ResourceAgent agent;
  final Map<String, String> meta;
  final List<WorkResource> children = new ArrayList<>();
  final List<WorkNode> runningOn = new ArrayList<>();
  final List<WorkResource> fillers = new ArrayList<>();

  Role role = Role.STOPPED;
  Role next = Role.UNKNOWN;
  boolean managed = true;
  boolean maintenance;
  boolean orphan;
  boolean failed;
  boolean blocked;
  boolean failureIgnored;
  boolean unique = true;
  boolean promotable;
  boolean needsFencing;
  boolean remoteConnection;
  boolean internal;
  int cloneMax;
  long migrationThreshold;
  long failureTimeout;
  long reconnectMs;
  MultipleActive multipleActive = MultipleActive.STOP_START;

  @Nullable String pendingTask;

  @Nullable WorkNode pendingNode;
  @Nullable WorkNode partialSource;
  @Nullable WorkNode partialTarget;
  @Nullable WorkNode lockedTo;
  @Nullable WorkResource container;
  String historyName;

  WorkResource(
      String id,
      String base,
      Kind kind,
      @Nullable Resource configured,
      @Nullable WorkResource parent,
      ResourceAgent agent,
      Map<String, String> meta) {
    this.id = id;
    this.base = base;
    this.kind = kind;
    this.configured = configured;
    this.parent = parent;
    this.agent = agent;
    this.meta = meta;
    this.historyName = id;
  }

  boolean isPrimitive() {
    return kind == Kind.PRIMITIVE;
  }

  /** The outermost resource, but never a bundle. */
  WorkResource top() {
    WorkResource top = this;
    while (top.parent != null && top.parent.kind != Kind.BUNDLE) {
      top = top.parent;
    }
    return top;
  }

  /** The bundle that it is in. */
  Optional<WorkResource> bundle() {
    WorkResource each = this;
    while (each.parent != null) {
      each = each.parent;
    }
    return each.kind == Kind.BUNDLE && each != this ? Optional.of(each) : Optional.empty();
  }

  boolean isBundled() {
    return bundle().isPresent();
  }

  boolean isAnonymousClone() {
    return kind == Kind.CLONE && !unique;
  }

  /** The primitives in it, itself too. */
  Stream<WorkResource> primitives() {
    return isPrimitive() ? Stream.of(this) : children.stream().flatMap(WorkResource::primitives);
  }

  Stream<WorkResource> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(WorkResource::all));
  }

  /** The primitive in it that has a name without the number of an instance. */
  Optional<WorkResource> member(String name) {
    return primitives().filter(each -> each.base.equals(name) || each.id.equals(name)).findFirst();
  }

  Optional<Primitive> primitive() {
    return configured instanceof Primitive it ? Optional.of(it) : Optional.empty();
  }

  /** Marks it as running, in the role that instances start in. */
  void setActive() {
    role = top().promotable ? Role.UNPROMOTED : Role.STARTED;
  }

  /** The role that it is configured to have, if that is another than the usual one. */
  Optional<Role> targetRole() {
    Optional<Role> wanted = Optional.ofNullable(meta.get("target-role")).flatMap(Role::of);
    if (wanted.isEmpty() || wanted.get() == Role.STARTED) {
      return Optional.empty();
    }
    return wanted.get().isAbove(Role.STARTED)
            && (!top().promotable || wanted.get() == Role.PROMOTED)
        ? Optional.empty()
        : wanted;
  }

  /** Whether it is configured to stay stopped, or unpromoted. */
  boolean isDisabled() {
    Optional<Role> wanted = Optional.ofNullable(meta.get("target-role")).flatMap(Role::of);
    return wanted
        .filter(it -> it == Role.STOPPED || it == Role.UNPROMOTED && top().promotable)
        .isPresent();
  }

  /** Whether it runs on a node that may run it: offline nodes do not count while the cluster manages it. */
  boolean isActive() {
    if (!isPrimitive()) {
      return children.stream().anyMatch(WorkResource::isActive);
    }
    return runningOn.stream().anyMatch(node -> node.unclean || node.online || !managed);
  }

  @Override
  public String toString() {
    return id;
  }
}
