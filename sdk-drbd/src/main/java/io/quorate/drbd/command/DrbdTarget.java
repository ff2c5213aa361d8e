package io.quorate.drbd.command;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * What a {@code drbdadm} command acts on: {@code all}, {@code RESOURCE}, {@code RESOURCE/VOLUME}, {@code
 * RESOURCE:PEER} or {@code RESOURCE:PEER/VOLUME}; drbdadm(8) 9.0, arguments. {@code drbdadm} of 8.4 knows no peers.
 *
 * @param resource the resource's name; empty for all resources
 * @param peer the peer's host name or the connection's name
 * @param volume the volume's number, 0 to 65534
 */
public record DrbdTarget(Optional<String> resource, Optional<String> peer, OptionalInt volume) {
  private static final Pattern NAME =
      Pattern.compile("[^\\s\\p{Cntrl}/:\\-][^\\s\\p{Cntrl}/:]{0,126}");
  private static final DrbdTarget ALL =
      new DrbdTarget(Optional.empty(), Optional.empty(), OptionalInt.empty());

  /**
   * Checks the names.
   *
   * @throws IllegalArgumentException when a name is empty, longer than 127 characters, begins with {@code -}, has a
   *     blank, {@code /} or {@code :} in it, or is {@code all}; when a peer or a volume has no resource; when the volume
   *     is out of range
   */
  public DrbdTarget {
    resource.ifPresent(name -> check("resource", name));
    peer.ifPresent(name -> check("peer", name));
    if (resource.isEmpty() && (peer.isPresent() || volume.isPresent())) {
      throw new IllegalArgumentException("a peer or a volume needs a resource");
    }
    if (volume.isPresent() && (volume.getAsInt() < 0 || volume.getAsInt() > 65534)) {
      throw new IllegalArgumentException("no volume: " + volume.getAsInt());
    }
  }

  private static void check(String what, String name) {
    if (!NAME.matcher(name).matches() || name.equals("all") || name.matches("\\.\\.?")) {
      throw new IllegalArgumentException("no name of a " + what + ": '" + name + "'");
    }
  }

  /** All resources of this host's configuration. */
  public static DrbdTarget all() {
    return ALL;
  }

  /** One resource. */
  public static DrbdTarget resource(String name) {
    return new DrbdTarget(Optional.of(name), Optional.empty(), OptionalInt.empty());
  }

  /**
   * A target from its text, for example {@code r0:node2/1}.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static DrbdTarget parse(String text) {
    if (text.equals("all")) {
      return ALL;
    }
    String rest = text;
    OptionalInt volume = OptionalInt.empty();
    int slash = rest.lastIndexOf('/');
    if (slash >= 0) {
      String number = rest.substring(slash + 1);
      if (!number.matches("\\d{1,5}")) {
        throw new IllegalArgumentException("no volume: '" + number + "' in '" + text + "'");
      }
      volume = OptionalInt.of(Integer.parseInt(number));
      rest = rest.substring(0, slash);
    }
    int colon = rest.indexOf(':');
    if (colon < 0) {
      return new DrbdTarget(Optional.of(rest), Optional.empty(), volume);
    }
    return new DrbdTarget(
        Optional.of(rest.substring(0, colon)), Optional.of(rest.substring(colon + 1)), volume);
  }

  /** The same target, one volume of it only. */
  public DrbdTarget volume(int number) {
    return new DrbdTarget(resource, peer, OptionalInt.of(number));
  }

  /** The same target, one peer of it only: a host name, or the name of a connection. */
  public DrbdTarget peer(String name) {
    return new DrbdTarget(resource, Optional.of(name), volume);
  }

  /** Whether it is all resources. */
  public boolean isAll() {
    return resource.isEmpty();
  }

  /** The word for the command line: {@code r0:node2/1}. */
  @Override
  public String toString() {
    return resource.orElse("all")
        + peer.map(name -> ":" + name).orElse("")
        + (volume.isPresent() ? "/" + volume.getAsInt() : "");
  }
}
