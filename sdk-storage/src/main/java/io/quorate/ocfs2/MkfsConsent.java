package io.quorate.ocfs2;

import java.util.Optional;

/**
 * What a caller says about a device before it is formatted; immutable.
 *
 * <p>A volume that is mounted, or whose nodes write heartbeats, is never formatted, whatever a consent says.
 */
public final class MkfsConsent {
  private static final MkfsConsent NONE =
      new MkfsConsent(Optional.empty(), Optional.empty(), Optional.empty());

  private final Optional<String> replaced;
  private final Optional<String> reason;
  private final Optional<String> stale;

  private MkfsConsent(Optional<String> replaced, Optional<String> reason, Optional<String> stale) {
    this.replaced = replaced;
    this.reason = reason;
    this.stale = stale;
  }

  /** The device is thought to be empty. */
  public static MkfsConsent none() {
    return NONE;
  }

  /**
   * What is on the device may be destroyed, for a reason.
   *
   * @param identity its label, or its UUID, or its type where it has neither: proof that it is the device that is meant
   * @throws IllegalArgumentException when the reason is blank
   */
  public static MkfsConsent replacing(String identity, String reason) {
    return new MkfsConsent(Optional.of(identity), Optional.of(checked(reason)), Optional.empty());
  }

  /**
   * The nodes of the slot map do not mount the volume any more, for a reason: they were fenced, or are switched off.
   *
   * @throws IllegalArgumentException when the reason is blank
   */
  public MkfsConsent withStaleSlots(String why) {
    return new MkfsConsent(replaced, reason, Optional.of(checked(why)));
  }

  private static String checked(String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a reason says something");
    }
    return reason;
  }

  /** The identity of what may be destroyed. */
  public Optional<String> replaced() {
    return replaced;
  }

  /** Why it may be. */
  public Optional<String> reason() {
    return reason;
  }

  /** Why the slot map is old. */
  public Optional<String> stale() {
    return stale;
  }
}
