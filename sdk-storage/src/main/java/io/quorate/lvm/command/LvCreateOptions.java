package io.quorate.lvm.command;

import io.quorate.lvm.value.LvmSize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * Options of {@code lvcreate}; lvcreate(8).
 *
 * @param type for example {@code striped}, {@code raid1}, {@code thin-pool}
 * @param stripes how many stripes
 * @param stripeSize the size of a stripe
 * @param mirrors how many copies beside the first
 * @param tags its tags
 * @param activation whether it is put into use
 * @param wipeSignatures whether signatures on it are wiped without a question; otherwise the command fails where it finds one
 * @param zero whether its beginning is zeroed; needed to put it into use at once
 * @param devices where its extents are taken; none for any
 */
@Value.Builder
public record LvCreateOptions(
    Optional<String> type,
    OptionalInt stripes,
    Optional<LvmSize> stripeSize,
    OptionalInt mirrors,
    List<String> tags,
    Optional<Activation> activation,
    Optional<Boolean> wipeSignatures,
    Optional<Boolean> zero,
    List<String> devices)
    implements WithLvCreateOptions {
  /**
   * Checks the values.
   *
   * @throws IllegalArgumentException when a number is not positive, a tag or a device is none
   */
  public LvCreateOptions {
    tags = List.copyOf(tags);
    devices = List.copyOf(devices);
    tags.forEach(LvmNames::tag);
    devices.forEach(LvmNames::device);
    if (stripes.orElse(1) < 1 || mirrors.orElse(1) < 1) {
      throw new IllegalArgumentException("stripes and mirrors must be positive");
    }
  }

  /** No options. */
  public static LvCreateOptions none() {
    return builder().build();
  }

  /** A builder. */
  public static LvCreateOptionsBuilder builder() {
    return new LvCreateOptionsBuilder();
  }

  List<String> words() {
    return new Arguments()
        .value("--type", type)
        .value(
            "--stripes", stripes.isPresent() ? Optional.of(stripes.getAsInt()) : Optional.empty())
        .value("--stripesize", stripeSize)
        .value(
            "--mirrors", mirrors.isPresent() ? Optional.of(mirrors.getAsInt()) : Optional.empty())
        .values("--addtag", tags)
        .value("--activate", activation.map(Activation::word))
        .value("--wipesignatures", wipeSignatures.map(LvCreateOptions::yesNo))
        .flag("--yes", wipeSignatures.orElse(false))
        .value("--zero", zero.map(LvCreateOptions::yesNo))
        .words();
  }

  private static String yesNo(boolean yes) {
    return yes ? "y" : "n";
  }
}
