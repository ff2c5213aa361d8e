package io.quorate.drbd.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionTypes;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One option through the releases, from which the rows of the tables are made; immutable.
 *
 * <p>A row is known to all releases unless {@link #from} and {@link #until} say otherwise, and the same in all of them
 * unless {@link #in} says otherwise.
 */
final class DrbdRow<T> {
  private final Option<T> option;
  private final DrbdRelease first;
  private final Optional<DrbdRelease> gone;
  private final Map<DrbdRelease, Option<T>> variants;

  private DrbdRow(
      Option<T> option,
      DrbdRelease first,
      Optional<DrbdRelease> gone,
      Map<DrbdRelease, Option<T>> variants) {
    this.option = option;
    this.first = first;
    this.gone = gone;
    this.variants = variants;
  }

  static <T> DrbdRow<T> of(String name, OptionType<T> type, String help) {
    Option<T> option = withUnit(Option.of(name, type, help));
    return new DrbdRow<>(option, DrbdRelease.V8_3, Optional.empty(), Map.of());
  }

  static DrbdRow<Long> number(String name, long min, long max, DrbdUnit unit, String help) {
    return of(name, DrbdNumber.of(min, max, unit), help);
  }

  static DrbdRow<Boolean> yesNo(String name, String help) {
    return of(name, yesNo(), help);
  }

  static DrbdRow<Boolean> flag(String name, String help) {
    return of(name, OptionTypes.flag(), help);
  }

  static DrbdRow<String> text(String name, int maxBytes, String help) {
    return of(name, DrbdText.of(maxBytes), help);
  }

  static DrbdRow<String> text(String name, String help) {
    return text(name, DrbdText.MAX_BYTES, help);
  }

  static DrbdRow<String> keyword(String name, String help, String... words) {
    return of(name, OptionTypes.keyword(words), help);
  }

  static OptionType<Boolean> yesNo() {
    return OptionTypes.bool("yes", "no");
  }

  DrbdRow<T> standard(String text) {
    return new DrbdRow<>(option.withDefault(text), first, gone, variants);
  }

  DrbdRow<T> unit(String text) {
    return new DrbdRow<>(option.withUnit(text), first, gone, variants);
  }

  DrbdRow<T> from(DrbdRelease release) {
    return new DrbdRow<>(option, release, gone, variants);
  }

  DrbdRow<T> until(DrbdRelease release) {
    return new DrbdRow<>(option, first, Optional.of(release), variants);
  }

  /** The type in one release; there is no default in it. */
  DrbdRow<T> in(DrbdRelease release, OptionType<T> type) {
    return in(release, withUnit(Option.of(option.name(), type, option.help())));
  }

  /** Type and default in one release. */
  DrbdRow<T> in(DrbdRelease release, OptionType<T> type, String standard) {
    return in(
        release, withUnit(Option.of(option.name(), type, option.help())).withDefault(standard));
  }

  private DrbdRow<T> in(DrbdRelease release, Option<T> variant) {
    Map<DrbdRelease, Option<T>> all = new EnumMap<>(DrbdRelease.class);
    all.putAll(variants);
    all.put(release, variant);
    return new DrbdRow<>(option, first, gone, all);
  }

  /** The releases that know it. */
  List<DrbdRelease> releases() {
    return Arrays.stream(DrbdRelease.values())
        .filter(release -> release.atLeast(first))
        .filter(release -> gone.isEmpty() || release.compareTo(gone.get()) < 0)
        .toList();
  }

  /** The row of the releases that have no other one. */
  Option<T> option() {
    return label(option);
  }

  /** The row of a release. */
  Option<T> in(DrbdRelease release) {
    return label(variants.getOrDefault(release, option));
  }

  /** The rows of the releases that have one of their own. */
  Map<DrbdRelease, Option<T>> variants() {
    Map<DrbdRelease, Option<T>> labelled = new EnumMap<>(DrbdRelease.class);
    variants.forEach((release, row) -> labelled.put(release, label(row)));
    return labelled;
  }

  private Option<T> label(Option<T> row) {
    Option<T> known = row.since(first.label());
    return gone.isEmpty() ? known : known.until(gone.get().label());
  }

  private static <T> Option<T> withUnit(Option<T> row) {
    if (row.type() instanceof DrbdNumber number && number.unit().label().isPresent()) {
      return row.withUnit(number.unit().label().get());
    }
    return row;
  }
}
