package io.quorate.corosync.option;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionType;
import io.quorate.core.option.OptionTypes;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * One key through the releases, from which the rows of the tables are made; immutable.
 *
 * <p>A row is known to all releases unless {@link #from} and {@link #until} say otherwise, and the same in all of them
 * unless {@link #in} or {@link #standard(CorosyncRelease, String)} says otherwise.
 */
final class CorosyncRow<T> {
  private final Option<T> option;
  private final CorosyncRelease first;
  private final Optional<CorosyncRelease> gone;
  private final Map<CorosyncRelease, Option<T>> variants;
  private final WrongValue wrongValue;
  private final ChangeEffect effect;
  private final ChangeEffect effectIn2;

  private CorosyncRow(
      Option<T> option,
      CorosyncRelease first,
      Optional<CorosyncRelease> gone,
      Map<CorosyncRelease, Option<T>> variants,
      WrongValue wrongValue,
      ChangeEffect effect,
      ChangeEffect effectIn2) {
    this.option = option;
    this.first = first;
    this.gone = gone;
    this.variants = variants;
    this.wrongValue = wrongValue;
    this.effect = effect;
    this.effectIn2 = effectIn2;
  }

  static <T> CorosyncRow<T> of(String name, OptionType<T> type, WrongValue wrong, String help) {
    return new CorosyncRow<>(
        Option.of(name, type, help),
        CorosyncRelease.V1_4,
        Optional.empty(),
        Map.of(),
        wrong,
        ChangeEffect.RELOAD,
        ChangeEffect.RELOAD);
  }

  /** A number that the parser checks. */
  static CorosyncRow<Long> number(String name, long min, long max, String help) {
    return of(name, CorosyncNumber.between(min, max), WrongValue.REFUSED_BY_PARSER, help);
  }

  /** An unsigned number of 8, 16 or 32 bits that the parser checks. */
  static CorosyncRow<Long> unsigned(String name, int bits, String help) {
    return number(name, 0, (1L << bits) - 1, help);
  }

  static CorosyncRow<Boolean> flag(String name, String help) {
    return of(name, new CorosyncFlag(), WrongValue.REFUSED_BY_PARSER, help);
  }

  static CorosyncRow<Boolean> yesNo(String name, WrongValue wrong, String help) {
    return of(name, OptionTypes.bool("yes", "no"), wrong, help);
  }

  static CorosyncRow<Boolean> onOff(String name, WrongValue wrong, String help) {
    return of(name, OptionTypes.bool("on", "off"), wrong, help);
  }

  static CorosyncRow<String> text(String name, String help) {
    return of(name, OptionTypes.text(Integer.MAX_VALUE), WrongValue.IGNORED, help);
  }

  static CorosyncRow<String> words(String name, WrongValue wrong, String help, String... words) {
    return of(name, OptionTypes.keyword(words), wrong, help);
  }

  CorosyncRow<T> standard(String text) {
    return with(option.withDefault(text), first, gone, variants);
  }

  /** Another default in one release. */
  CorosyncRow<T> standard(CorosyncRelease release, String text) {
    return variant(release, variants.getOrDefault(release, option).withDefault(text));
  }

  CorosyncRow<T> unit(String text) {
    return with(option.withUnit(text), first, gone, variants);
  }

  CorosyncRow<T> from(CorosyncRelease release) {
    return with(option, release, gone, variants);
  }

  CorosyncRow<T> until(CorosyncRelease release) {
    return with(option, first, Optional.of(release), variants);
  }

  /** Another type in one release, with the row's default. */
  CorosyncRow<T> in(CorosyncRelease release, OptionType<T> type) {
    return variant(
        release,
        new Option<>(
            option.name(),
            type,
            option.defaultText(),
            option.unit(),
            option.since(),
            option.until(),
            option.help()));
  }

  /** Type and default in one release. */
  CorosyncRow<T> in(CorosyncRelease release, OptionType<T> type, String text) {
    return in(release, type).standard(release, text);
  }

  /** What a change needs, from 2.4 on. */
  CorosyncRow<T> needs(ChangeEffect change) {
    return needs(change, change);
  }

  /** What a change needs in 2.4, and from 3.1 on. */
  CorosyncRow<T> needs(ChangeEffect in2, ChangeEffect in3) {
    return new CorosyncRow<>(option, first, gone, variants, wrongValue, in3, in2);
  }

  private CorosyncRow<T> variant(CorosyncRelease release, Option<T> row) {
    Map<CorosyncRelease, Option<T>> all = new EnumMap<>(CorosyncRelease.class);
    all.putAll(variants);
    all.put(release, row);
    return with(option, first, gone, all);
  }

  private CorosyncRow<T> with(
      Option<T> row,
      CorosyncRelease from,
      Optional<CorosyncRelease> until,
      Map<CorosyncRelease, Option<T>> rows) {
    return new CorosyncRow<>(row, from, until, rows, wrongValue, effect, effectIn2);
  }

  boolean isIn(CorosyncRelease release) {
    return release.atLeast(first) && gone.filter(release::atLeast).isEmpty();
  }

  Optional<CorosyncRelease> gone() {
    return gone;
  }

  WrongValue wrongValue() {
    return wrongValue;
  }

  /** What a change needs in a release; in 1.4 always a restart. */
  ChangeEffect effect(CorosyncRelease release) {
    return switch (release.major()) {
      case 1 -> ChangeEffect.RESTART;
      case 2 -> effectIn2;
      default -> effect;
    };
  }

  /** The row of the releases that have no other one. */
  Option<T> option() {
    return label(option);
  }

  /** The row of a release. */
  Option<T> in(CorosyncRelease release) {
    return label(variants.getOrDefault(release, option));
  }

  private Option<T> label(Option<T> row) {
    Option<T> known = row.since(first.label());
    return gone.isEmpty() ? known : known.until(gone.get().label());
  }
}
