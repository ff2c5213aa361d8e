package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.MetaDisk;
import io.quorate.drbd.model.Volume;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdPeerDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Collects the statements of one volume, written inside {@code volume N { }} or, as 8.3 does, outside of it. */
final class VolumeReader {
  static final List<String> STATEMENTS =
      List.of("device", "disk", "meta-disk", "flexible-meta-disk", "skip");

  private final Reading reading;
  private final OptionReader options;
  private final boolean onEveryHost;
  private Optional<Device> device = Optional.empty();
  private Optional<BackingDisk> disk = Optional.empty();
  private Optional<MetaDisk> metaDisk = Optional.empty();
  private Options diskOptions = Options.none();
  private @Nullable Origin origin;

  VolumeReader(Reading reading, OptionReader options, boolean onEveryHost) {
    this.reading = reading;
    this.options = options;
    this.onEveryHost = onEveryHost;
  }

  /** Whether any statement was taken. */
  boolean any() {
    return origin != null;
  }

  /** The volume made of the statements that were taken. */
  Volume volume(int number, boolean implicit, Origin place) {
    return new Volume(number, implicit, device, disk, metaDisk, diskOptions, place);
  }

  /** The implicit volume 0. */
  Volume implicit() {
    return volume(0, true, origin == null ? Origin.none() : origin);
  }

  /** A whole {@code volume N { }} section. */
  static Optional<Volume> section(
      Reading reading, OptionReader options, Block block, boolean onEveryHost) {
    Optional<Integer> number = number(reading, block);
    reading.end(block, 2);
    VolumeReader reader = new VolumeReader(reading, options, onEveryHost);
    for (Statement child : block.children()) {
      if (!reader.take(child)) {
        reading.unknown(child, "in a volume", STATEMENTS);
      }
    }
    reading.skipEnds(block.children());
    return number.map(n -> reader.volume(n, false, block.headOrigin()));
  }

  /** The number of a {@code volume N} head. */
  static Optional<Integer> number(Reading reading, Block block) {
    Optional<Integer> number = reading.integer(block, 1, "volume number", 0, Long.MAX_VALUE);
    return number.map(n -> DrbdWords.leadingNumber(block.word(1)));
  }

  /** Takes a statement if it belongs to a volume. */
  boolean take(Statement statement) {
    if (statement.isQuoted(0)) {
      return false;
    }
    switch (statement.keyword()) {
      case "device" -> device(statement);
      case "disk" -> {
        if (statement instanceof Block block) {
          reading.end(block, 1);
          // A second section replaces the first one's disk options and adds to its peer-device
          // options.
          diskOptions = merge(diskOptions, options.read(block, DrbdDisk.TABLE));
        } else {
          Optional<String> path = reading.string(statement, 1, "the backing disk");
          reading.endOfDirective(statement, 2);
          path.ifPresent(p -> disk = Optional.of(new BackingDisk(p, statement.origin())));
        }
      }
      case "meta-disk" -> metaDisk(statement, true);
      case "flexible-meta-disk" -> metaDisk(statement, false);
      case "skip" -> {}
      default -> {
        return false;
      }
    }
    origin = origin == null ? statement.origin() : origin;
    return true;
  }

  private static Options merge(Options before, Options now) {
    if (before.isEmpty()) {
      return now;
    }
    List<Options.Setting> kept =
        new ArrayList<>(
            before.settings().stream()
                .filter(s -> DrbdPeerDevice.TABLE.contains(s.name()))
                .toList());
    kept.addAll(now.settings());
    return Options.of(kept);
  }

  private void device(Statement statement) {
    int at = 1;
    if (statement.wordCount() == 1) {
      reading.warning(
          "DRBD013", "'device' names no device", statement.wordSpan(0), "write 'device minor N;'");
      return;
    }
    Optional<String> path = Optional.empty();
    if (!reading.is(statement, 1, "minor")) {
      path = reading.string(statement, 1, "the device");
      if (path.isEmpty()) {
        return;
      }
      at = 2;
    }
    OptionalInt minor = OptionalInt.empty();
    if (reading.is(statement, at, "minor")) {
      Optional<Integer> number = reading.integer(statement, at + 1, "minor", 0, Long.MAX_VALUE);
      if (number.isEmpty()) {
        return;
      }
      minor = OptionalInt.of(DrbdWords.leadingNumber(statement.word(at + 1)));
      at += 2;
    }
    reading.endOfDirective(statement, at);
    Device fresh = new Device(path, minor, statement.origin());
    device.ifPresent(first -> twice(first, fresh, statement));
    device = Optional.of(fresh);
    checkNames(fresh, statement);
  }

  private void twice(Device first, Device second, Statement statement) {
    String message = "'device' is used twice in one volume";
    String help = "remove one: the last one counts";
    boolean same =
        first.minorNumber().equals(second.minorNumber())
            || (first.path().isPresent() && first.fullPath().equals(second.fullPath()));
    if (same && !onEveryHost) {
      reading.error("DRBD009", message, statement.headOrigin().span(), help);
    } else {
      reading.warning("DRBD009", message, statement.headOrigin().span(), help);
    }
  }

  private void checkNames(Device fresh, Statement statement) {
    if (fresh.minorNumber().isEmpty()) {
      reading.error(
          "DRBD010",
          "no minor number: neither is one given nor does the name end in one",
          statement.wordSpan(1),
          "write 'device minor N;' or 'device /dev/drbdN;'");
      return;
    }
    Optional<String> path = fresh.fullPath();
    if (path.isEmpty()) {
      return;
    }
    String name = path.get();
    int minor = fresh.minorNumber().getAsInt();
    boolean drbd = name.startsWith("/dev/drbd");
    boolean plain =
        drbd && name.length() > 9 && name.substring(9).chars().allMatch(Character::isDigit);
    String problem =
        !drbd
            ? "the device's name must begin with /dev/drbd"
            : plain && DrbdWords.leadingNumber(name.substring(9)) != minor
                ? "the device's name and its minor number do not match"
                : !plain && name.charAt(Math.min(9, name.length() - 1)) != '_'
                    ? "a device's name of your own must begin with /dev/drbd_"
                    : "";
    if (problem.isEmpty()) {
      return;
    }
    String help = "write 'device /dev/drbd" + minor + ";' or 'device minor " + minor + ";'";
    if (onEveryHost) {
      reading.error("DRBD002", problem, statement.wordSpan(1), help);
    } else {
      reading.warning(
          "DRBD002",
          problem + ": drbdadm refuses the file on the host that it is for",
          statement.wordSpan(1),
          help);
    }
  }

  private void metaDisk(Statement statement, boolean indexed) {
    Optional<String> path = reading.string(statement, 1, "the meta-disk");
    if (path.isEmpty()) {
      return;
    }
    OptionalInt index = OptionalInt.empty();
    int at = 2;
    if (indexed && reading.is(statement, 2, "[") && !path.get().equals("internal")) {
      Optional<Integer> number = reading.integer(statement, 3, "the index", 0, Long.MAX_VALUE);
      if (number.isPresent()) {
        index = OptionalInt.of(DrbdWords.leadingNumber(statement.word(3)));
      }
      at = 5;
      if (!reading.is(statement, 4, "]")) {
        reading.error("DRBD002", "']' is expected after the index", statement.wordSpan(4), "");
      }
    }
    reading.endOfDirective(statement, at);
    metaDisk = Optional.of(new MetaDisk(path.get(), index, statement.origin()));
  }
}
