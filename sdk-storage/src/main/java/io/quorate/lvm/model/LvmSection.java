package io.quorate.lvm.model;

import io.quorate.core.option.Option;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.lvm.value.LvmValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One section: its settings and the sections inside, known or not.
 *
 * @param name may be a path, {@code a/b}, as the file writes it
 * @param settings values as LVM writes them, {@code "text"}, {@code 1}, {@code [ "a", "b" ]}, in the file's order
 * @param sections those inside, in the file's order
 * @param origin where its head was read from
 */
public record LvmSection(String name, Options settings, List<LvmSection> sections, Origin origin) {
  /**
   * Copies the list, and spells the values as LVM does.
   *
   * @throws IllegalArgumentException when a name is empty or the text of a setting is no value
   */
  public LvmSection {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("a section needs a name");
    }
    settings = spelled(settings);
    sections = List.copyOf(sections);
  }

  /** A section of settings alone. */
  public static LvmSection of(String name, Options settings) {
    return new LvmSection(name, settings, List.of(), Origin.none());
  }

  /** A section of settings and sections. */
  public static LvmSection of(String name, Options settings, List<LvmSection> sections) {
    return new LvmSection(name, settings, sections, Origin.none());
  }

  static Options spelled(Options settings) {
    List<Options.Setting> all = new ArrayList<>();
    boolean same = true;
    for (Options.Setting setting : settings) {
      String text =
          LvmValue.read(setting.text())
              .orElseThrow(() -> new IllegalArgumentException("no value of LVM: " + setting.text()))
              .spelled();
      if (setting.name().isEmpty()) {
        throw new IllegalArgumentException("a setting needs a name");
      }
      same &= text.equals(setting.text());
      all.add(new Options.Setting(setting.name(), text, setting.origin()));
    }
    return same ? settings : Options.of(all);
  }

  /** The value of a setting, if it is set; the last one of its name. */
  public Optional<LvmValue> value(String setting) {
    return settings.text(setting).flatMap(LvmValue::read);
  }

  /** The number of a setting, if it is set to one. */
  public Optional<Long> number(String setting) {
    return value(setting)
        .filter(LvmValue.Int.class::isInstance)
        .map(value -> ((LvmValue.Int) value).value());
  }

  /** The text of a setting, if it is set to one. */
  public Optional<String> text(String setting) {
    return value(setting)
        .filter(LvmValue.Text.class::isInstance)
        .map(value -> ((LvmValue.Text) value).text());
  }

  /** The texts of a setting; none when it is not set. */
  public List<String> texts(String setting) {
    return value(setting).map(LvmValue::texts).orElse(List.of());
  }

  /** The section of a name inside, the first one. */
  public Optional<LvmSection> section(String inner) {
    return sections.stream().filter(section -> section.name().equals(inner)).findFirst();
  }

  /** The value of a row, if it is set. */
  public <T> Optional<T> get(Option<T> row) {
    return settings.get(row);
  }

  /** The same section with a setting; it keeps its place if it was set before. */
  public LvmSection with(String setting, LvmValue value) {
    return withSettings(all -> all.with(setting, value.spelled()));
  }

  /** The same section with other settings. */
  public LvmSection withSettings(UnaryOperator<Options> change) {
    return new LvmSection(name, change.apply(settings), sections, origin);
  }

  /** The same section with other sections inside. */
  public LvmSection withSections(List<LvmSection> others) {
    return new LvmSection(name, settings, others, origin);
  }

  /** The same section with one inside in the place of the one of its name, or at the end. */
  public LvmSection withSection(LvmSection inner) {
    return withSections(put(sections, inner));
  }

  /** The same section without those of a name inside. */
  public LvmSection withoutSection(String inner) {
    return withSections(
        sections.stream().filter(section -> !section.name().equals(inner)).toList());
  }

  static List<LvmSection> put(List<LvmSection> all, LvmSection one) {
    List<LvmSection> result = new ArrayList<>(all);
    for (int i = 0; i < result.size(); i++) {
      if (result.get(i).name().equals(one.name())) {
        result.set(i, one);
        return result;
      }
    }
    result.add(one);
    return result;
  }
}
