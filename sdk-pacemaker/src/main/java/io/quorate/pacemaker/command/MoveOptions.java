package io.quorate.pacemaker.command;

import java.time.Duration;
import java.util.Optional;

/**
 * Options of {@code crm_resource --move}, {@code --ban} and {@code --clear}; crm_resource(8) 2.1.5.
 *
 * @param node to move to, to keep off, or whose constraints are removed; without it the tool chooses the node where the
 *     resource runs
 * @param lifetime after which the constraint does not count any more; not for {@code --clear}
 * @param promoted the promoted role only: {@code --promoted}, before 2.1.0 {@code --master}
 * @param force for {@code --move}: bans the node where it runs, too; for {@code --clear}: removes what {@code --move}
 *     made for other nodes, too
 */
public record MoveOptions(
    Optional<String> node, Optional<Duration> lifetime, boolean promoted, boolean force) {
  private static final MoveOptions NONE =
      new MoveOptions(Optional.empty(), Optional.empty(), false, false);

  /** What the tool does by itself. */
  public static MoveOptions none() {
    return NONE;
  }

  /** With a node. */
  public MoveOptions withNode(String name) {
    return new MoveOptions(Optional.of(name), lifetime, promoted, force);
  }

  /**
   * With a lifetime, in whole seconds.
   *
   * @throws IllegalArgumentException when it is less than a second
   */
  public MoveOptions withLifetime(Duration time) {
    if (time.toSeconds() < 1) {
      throw new IllegalArgumentException("a lifetime must be a second or more: " + time);
    }
    return new MoveOptions(node, Optional.of(time), promoted, force);
  }

  /** For the promoted role only. */
  public MoveOptions withPromoted() {
    return new MoveOptions(node, lifetime, true, force);
  }

  /** With force. */
  public MoveOptions withForce() {
    return new MoveOptions(node, lifetime, promoted, true);
  }
}
