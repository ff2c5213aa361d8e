package io.quorate.drbd;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Thrown when {@code drbdadm up} or {@code adjust} fails: the tool stops at the first resource that fails, and those
 * after it, and connections of those before it, are then missing.
 */
public final class DrbdUpException extends DrbdException {
  private static final long serialVersionUID = 1L;

  /** What was found afterwards. */
  @SuppressWarnings("serial")
  private final List<BringUp> resources;

  DrbdUpException(DrbdException failure, List<BringUp> resources) {
    super(message(failure, resources), failure.failed(), failure.failures());
    this.resources = List.copyOf(resources);
  }

  private static String message(DrbdException failure, List<BringUp> resources) {
    String now = resources.stream().map(each -> "\n  " + each).collect(Collectors.joining());
    return failure.getMessage() + (now.isEmpty() ? "" : "\nnow:" + now);
  }

  /**
   * How far each resource that was meant came up, read after the failure; empty when that could not be read, and then
   * {@link #getSuppressed()} says why.
   */
  public List<BringUp> resources() {
    return resources;
  }

  /** The resources that are not up, or not in full. */
  public List<BringUp> incomplete() {
    return resources.stream().filter(each -> !each.isComplete()).toList();
  }
}
