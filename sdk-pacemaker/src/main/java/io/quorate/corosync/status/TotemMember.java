package io.quorate.corosync.status;

import java.util.Collections;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A node as the membership protocol knows it: {@code runtime.members.NODE} of cmap_keys(7), {@code
 * runtime.totem.pg.mrp.srp.members.NODE} before 3.1.
 *
 * @param nodeId its number
 * @param status {@code joined} or {@code left}
 * @param addresses by link
 * @param joinCount how often it joined since corosync was started here
 * @param configVersion {@code totem.config_version} of its file; 0 when it has none
 */
public record TotemMember(
    long nodeId,
    Optional<String> status,
    SortedMap<Integer, String> addresses,
    OptionalLong joinCount,
    OptionalLong configVersion) {
  private static final Pattern ADDRESS = Pattern.compile("r\\((\\d{1,4})\\) ip\\(([^()]*)\\)");

  /** Copies the addresses. */
  public TotemMember {
    addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
  }

  static TotemMember of(long nodeId, Cmap part) {
    SortedMap<Integer, String> addresses = new TreeMap<>();
    Matcher address = ADDRESS.matcher(part.string("ip").orElse(""));
    while (address.find()) {
      addresses.put(Integer.valueOf(address.group(1)), address.group(2));
    }
    return new TotemMember(
        nodeId,
        part.string("status"),
        addresses,
        part.number("join_count"),
        part.number("config_version"));
  }

  /** Whether it is in the membership now. */
  public boolean isJoined() {
    return status.filter("joined"::equals).isPresent();
  }
}
