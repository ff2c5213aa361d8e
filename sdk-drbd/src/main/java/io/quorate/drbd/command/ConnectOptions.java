package io.quorate.drbd.command;

import java.util.List;

/**
 * Options of {@code drbdadm connect}; drbdsetup(8) 9.0.
 *
 * @param tentative looks only which way a resync would go, and ends StandAlone
 * @param discardMyData after a split brain, throws away what this node has written
 */
public record ConnectOptions(boolean tentative, boolean discardMyData) {
  private static final ConnectOptions NONE = new ConnectOptions(false, false);

  /** A plain connect. */
  public static ConnectOptions none() {
    return NONE;
  }

  /** Only looks. */
  public ConnectOptions withTentative() {
    return new ConnectOptions(true, discardMyData);
  }

  /** Throws away what this node has written. */
  public ConnectOptions withDiscardMyData() {
    return new ConnectOptions(tentative, true);
  }

  List<String> words() {
    return new Arguments()
        .flag("tentative", tentative)
        .flag("discard-my-data", discardMyData)
        .words();
  }
}
