package io.quorate.drbd.metadata;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The generation identifiers of a device towards one peer: {@code drbdadm get-gi}.
 *
 * @param version {@link MetadataVersion#V08} or {@link MetadataVersion#V09}
 * @param current the generation of the data
 * @param bitmap the generation since which changes are recorded for the peer; none when the two are in sync
 * @param history former generations, the younger first: two in {@code get-gi}, up to 32 in a dump
 * @param flags those that are set, in the order of {@link GenerationFlag}
 */
public record GenerationIdentifiers(
    MetadataVersion version,
    GenerationUuid current,
    GenerationUuid bitmap,
    List<GenerationUuid> history,
    Set<GenerationFlag> flags) {
  /** Copies the collections. */
  public GenerationIdentifiers {
    history = List.copyOf(history);
    Set<GenerationFlag> ordered = EnumSet.noneOf(GenerationFlag.class);
    ordered.addAll(flags);
    flags = Collections.unmodifiableSet(ordered);
  }

  /** What {@code create-md} writes: no data yet. */
  public static GenerationIdentifiers justCreated(MetadataVersion version) {
    Set<GenerationFlag> flags = EnumSet.noneOf(GenerationFlag.class);
    if (version == MetadataVersion.V09) {
      flags.add(GenerationFlag.AL_CLEAN);
    }
    return of(version, GenerationUuid.JUST_CREATED, flags);
  }

  /**
   * What to write on every node, towards every peer, so that they are in sync from the start: with {@code set-gi}.
   *
   * <p>Only for disks that are identical already, for example because all of them read as zero.
   */
  public static GenerationIdentifiers dayZero(MetadataVersion version, GenerationUuid current) {
    Set<GenerationFlag> flags =
        EnumSet.of(GenerationFlag.CONSISTENT, GenerationFlag.WAS_UP_TO_DATE);
    if (version == MetadataVersion.V09) {
      flags.add(GenerationFlag.AL_CLEAN);
    }
    return of(version, current, flags);
  }

  private static GenerationIdentifiers of(
      MetadataVersion version, GenerationUuid current, Set<GenerationFlag> flags) {
    return new GenerationIdentifiers(
        version,
        current,
        GenerationUuid.NONE,
        List.of(GenerationUuid.NONE, GenerationUuid.NONE),
        flags);
  }

  /** Whether a flag is set. */
  public boolean has(GenerationFlag flag) {
    return flags.contains(flag);
  }

  /** A former generation; none where the history is shorter. */
  public GenerationUuid history(int index) {
    return index < history.size() ? history.get(index) : GenerationUuid.NONE;
  }

  /** The same with other flags. */
  public GenerationIdentifiers withFlags(Set<GenerationFlag> wanted) {
    return new GenerationIdentifiers(version, current, bitmap, history, wanted);
  }

  /**
   * The same as DRBD sees it when the disk is attached again: who was primary then has crashed.
   *
   * <p>For identifiers that were read from the disk of a node that is down. On a running node the flag {@code PRIMARY} only
   * says that it is primary.
   */
  public GenerationIdentifiers attached() {
    if (!has(GenerationFlag.PRIMARY)) {
      return this;
    }
    Set<GenerationFlag> more = EnumSet.copyOf(flags);
    more.add(GenerationFlag.CRASHED_PRIMARY);
    return withFlags(more);
  }

  /** As {@code get-gi} prints it and {@code set-gi} takes it, without a line end. */
  public String text() {
    Stream<String> uuids = Stream.of(current, bitmap, history(0), history(1)).map(Object::toString);
    Stream<String> bits = GenerationFlag.printed(version).stream().map(f -> has(f) ? "1" : "0");
    return Stream.concat(uuids, bits).collect(Collectors.joining(":"));
  }

  /** What the identifiers mean, in sentences. */
  public List<String> explain() {
    List<String> said = new ArrayList<>();
    if (current.isJustCreated()) {
      said.add(
          "The metadata is as create-md leaves it: this node never had data. When it meets a node with data, all of it"
              + " is copied here.");
    } else {
      said.add(
          "The data is of generation "
              + current
              + (current.wasPrimary()
                  ? "; its lowest bit says that this node was primary with it."
                  : "; its lowest bit says that this node was not primary with it."));
    }
    if (!bitmap.isNone()) {
      said.add(
          "Changes since generation "
              + bitmap
              + " are recorded for the peer: a peer that has that generation gets only those blocks.");
    } else if (!current.isJustCreated()) {
      said.add("Nothing is recorded for the peer: when they parted last, both had the same data.");
    }
    List<GenerationUuid> former = history.stream().filter(u -> !u.isNone()).toList();
    if (!former.isEmpty()) {
      said.add(
          "Former generations, the younger first: "
              + former.stream().map(Object::toString).collect(Collectors.joining(", "))
              + ". A peer with one of these needs a full copy.");
    } else if (!current.isJustCreated() && bitmap.isNone()) {
      said.add("There is no former generation: this is the first one.");
    }
    if (!has(GenerationFlag.CONSISTENT)) {
      said.add("The disk is Inconsistent.");
    } else if (!has(GenerationFlag.WAS_UP_TO_DATE)) {
      said.add("The disk is Outdated: consistent, but older than what a peer has.");
    }
    flags.forEach(flag -> said.add(flag.meaning() + "."));
    return said;
  }

  @Override
  public String toString() {
    return text();
  }
}
