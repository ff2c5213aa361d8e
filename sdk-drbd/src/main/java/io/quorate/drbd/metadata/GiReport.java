package io.quorate.drbd.metadata;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What {@code get-gi} or {@code show-gi} printed: of {@code drbdadm}, {@code drbdsetup} or {@code drbdmeta}.
 *
 * @param entries one for each volume and peer, in the order of the output; none when the device is not configured
 */
public record GiReport(List<GiEntry> entries) {
  /** Copies the list. */
  public GiReport {
    entries = List.copyOf(entries);
  }

  /** The identifiers alone. */
  public List<GenerationIdentifiers> identifiers() {
    return entries.stream().map(GiEntry::identifiers).toList();
  }

  /** What {@code get-gi} would print. */
  public String text() {
    return identifiers().stream().map(i -> i.text() + "\n").collect(Collectors.joining());
  }
}
