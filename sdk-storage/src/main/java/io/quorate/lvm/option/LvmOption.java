package io.quorate.lvm.option;

import io.quorate.core.option.Option;
import io.quorate.lvm.value.LvmValue;
import java.util.List;
import java.util.Optional;

/**
 * One setting of lvm.conf.
 *
 * @param path section and name, for example {@code devices/filter}; a part in angle brackets stands for any name
 * @param row type, default, unit and release of the name
 * @param deprecated the first release that does not use it any more, though it reads it
 * @param advanced whether its change is for those who know what they do, as {@code lvmconfig} says
 * @param supported whether it is officially there
 * @param <T> the value
 */
public record LvmOption<T>(
    String path, Option<T> row, Optional<String> deprecated, boolean advanced, boolean supported) {

  private static <T> LvmOption<T> of(String path, LvmType<T> type, String help) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return new LvmOption<>(path, Option.of(name, type, help), Optional.empty(), false, true);
  }

  static LvmOption<Boolean> flag(String path, String help) {
    return of(path, LvmTypes.flag(), help);
  }

  static LvmOption<Long> number(String path, String help) {
    return of(path, LvmTypes.number(), help);
  }

  static LvmOption<String> text(String path, String help) {
    return of(path, LvmTypes.text(false), help);
  }

  static LvmOption<String> anyText(String path, String help) {
    return of(path, LvmTypes.text(true), help);
  }

  static LvmOption<String> keyword(String path, String help, String... words) {
    return of(path, LvmTypes.keyword(List.of(words)), help);
  }

  static LvmOption<List<String>> list(String path, String help) {
    return of(path, LvmTypes.list(false), help);
  }

  static LvmOption<List<String>> anyList(String path, String help) {
    return of(path, LvmTypes.list(true), help);
  }

  static LvmOption<List<LvmValue.Single>> types(String path, String help) {
    return of(path, LvmTypes.mixed(), help);
  }

  LvmOption<T> standard(String text) {
    return new LvmOption<>(path, row.withDefault(text), deprecated, advanced, supported);
  }

  LvmOption<T> unit(String text) {
    return new LvmOption<>(path, row.withUnit(text), deprecated, advanced, supported);
  }

  LvmOption<T> since(String release) {
    return new LvmOption<>(path, row.since(release), deprecated, advanced, supported);
  }

  LvmOption<T> deprecated(String release) {
    return new LvmOption<>(path, row, Optional.of(release), advanced, supported);
  }

  LvmOption<T> onlyForExperts() {
    return new LvmOption<>(path, row, deprecated, true, supported);
  }

  LvmOption<T> unsupported() {
    return new LvmOption<>(path, row, deprecated, advanced, false);
  }

  /** The section, for example {@code devices}, {@code tags/<tag>}. */
  public String section() {
    return path.substring(0, path.lastIndexOf('/'));
  }

  /** The name in its section. */
  public String name() {
    return row.name();
  }

  /** What LVM says against the type of a value; empty when it takes it. It does not look at the words of a text. */
  public Optional<String> problem(LvmValue value) {
    return ((LvmType<T>) row.type()).problem(value);
  }
}
