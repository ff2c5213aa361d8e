package io.quorate.corosync.status;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a node thinks of the quorum device: {@code A,V,NMW}.
 *
 * @param alive {@code A}: the device can be reached; {@code NA} otherwise
 * @param casting {@code V}: it votes for this node; {@code NV} otherwise
 * @param masterWins {@code MW}: the partition of its master wins; {@code NMW} otherwise
 */
public record QdeviceVote(boolean alive, boolean casting, boolean masterWins) {
  private static final Pattern WORDS = Pattern.compile("(N?A),(N?V),(N?MW)");

  /** The value of the words that the tool prints. */
  public static Optional<QdeviceVote> of(String words) {
    Matcher matcher = WORDS.matcher(words);
    return matcher.matches()
        ? Optional.of(
            new QdeviceVote(
                matcher.group(1).equals("A"),
                matcher.group(2).equals("V"),
                matcher.group(3).equals("MW")))
        : Optional.empty();
  }

  @Override
  public String toString() {
    return (alive ? "A" : "NA") + (casting ? ",V" : ",NV") + (masterWins ? ",MW" : ",NMW");
  }
}
