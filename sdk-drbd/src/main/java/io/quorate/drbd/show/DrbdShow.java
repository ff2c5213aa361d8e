package io.quorate.drbd.show;

import io.quorate.core.format.Parser;

/** The parsers of {@code drbdsetup show}. */
public final class DrbdShow {
  /** The text of {@code drbdsetup show}, 8.0 to 9, with or without {@code --show-defaults}. */
  public static final Parser<RunningConfig> TEXT = new ShowTextParser();

  /** {@code drbdsetup show --json}, 9: paths as texts (up to 9.28) or as objects (from 9.29 on). */
  public static final Parser<RunningConfig> JSON = new ShowJsonParser();

  private DrbdShow() {}
}
