package io.quorate.lvm.model;

import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import io.quorate.lvm.option.LvmOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What an lvm.conf, an lvmlocal.conf or a profile says.
 *
 * <pre>{@code
 * LvmConfig config = LvmFormats.CONFIG.open(Path.of("/etc/lvm/lvm.conf")).orThrow().value();
 * Optional<List<String>> filter = config.get(DevicesOptions.FILTER);
 * }</pre>
 *
 * @param settings those outside of any section: names are paths, {@code devices/filter}
 * @param sections the sections, in the file's order
 */
public record LvmConfig(Options settings, List<LvmSection> sections) {
  /**
   * Copies the list, and spells the values as LVM does.
   *
   * @throws IllegalArgumentException when the text of a setting is no value
   */
  public LvmConfig {
    settings = LvmSection.spelled(settings);
    sections = List.copyOf(sections);
  }

  /**
   * One setting with its whole path.
   *
   * @param path for example {@code devices/filter}
   * @param setting name and value as the file has them
   */
  public record Entry(String path, Options.Setting setting) {}

  /** A configuration without anything. */
  public static LvmConfig empty() {
    return new LvmConfig(Options.none(), List.of());
  }

  /** A configuration of sections. */
  public static LvmConfig of(LvmSection... sections) {
    return new LvmConfig(Options.none(), List.of(sections));
  }

  /** All settings with their paths, in the file's order. */
  public List<Entry> entries() {
    List<Entry> found = new ArrayList<>();
    collect("", settings, sections, found);
    found.sort(Comparator.comparingInt(entry -> place(entry.setting().origin())));
    return found;
  }

  private static void collect(
      String prefix, Options settings, List<LvmSection> sections, List<Entry> found) {
    for (Options.Setting setting : settings) {
      found.add(new Entry(path(prefix, setting.name()), setting));
    }
    for (LvmSection section : sections) {
      collect(path(prefix, section.name()), section.settings(), section.sections(), found);
    }
  }

  /** A path as LVM reads it: slashes in front of a part count as one, and not at the beginning. */
  public static String path(String prefix, String name) {
    String joined = (prefix.isEmpty() ? "" : prefix + "/") + name;
    return joined.replaceAll("/{2,}", "/").replaceFirst("^/", "");
  }

  private static int place(Origin origin) {
    return origin.span().map(Span::start).orElse(Integer.MAX_VALUE);
  }

  /** The setting of a path that holds: the last one, wherever the file has it. */
  public Optional<Options.Setting> find(String path) {
    List<Entry> entries = entries();
    for (int i = entries.size() - 1; i >= 0; i--) {
      if (entries.get(i).path().equals(path)) {
        return Optional.of(entries.get(i).setting());
      }
    }
    return Optional.empty();
  }

  /**
   * The value of a setting, if it is set; one of a list where LVM knows one.
   *
   * @throws OptionValueException when the value is none of the setting's type
   */
  public <T> Optional<T> get(LvmOption<T> option) {
    return find(option.path()).map(setting -> option.row().type().read(setting.text()));
  }

  /** The value of a setting as LVM uses it: the default when it is not set, or set to a value of another type. */
  public <T> Optional<T> effective(LvmOption<T> option) {
    try {
      Optional<T> set = get(option);
      return set.isPresent() ? set : option.row().defaultValue();
    } catch (OptionValueException e) {
      return option.row().defaultValue();
    }
  }

  /** The same configuration with a setting, in the place where it holds, or at the end of its section. */
  public <T> LvmConfig with(LvmOption<T> option, T value) {
    return with(option.path(), option.row().type().print(value));
  }

  /**
   * The same configuration with a setting.
   *
   * @param path for example {@code devices/filter}
   * @param text the value as the file would spell it, for example {@code [ "a|drbd|" ]}
   * @throws IllegalArgumentException when the text is no value
   */
  public LvmConfig with(String path, String text) {
    Optional<Options.Setting> holds = find(path);
    if (holds.isPresent()) {
      return replaced(
          holds.get(),
          List.of(new Options.Setting(holds.get().name(), text, holds.get().origin())));
    }
    return new LvmConfig(settings, added(sections, path, text));
  }

  /** The same configuration without a setting, wherever the file has it. */
  public LvmConfig without(LvmOption<?> option) {
    LvmConfig result = this;
    for (Optional<Options.Setting> one = find(option.path());
        one.isPresent();
        one = result.find(option.path())) {
      result = result.replaced(one.get(), List.of());
    }
    return result;
  }

  private LvmConfig replaced(Options.Setting old, List<Options.Setting> fresh) {
    return new LvmConfig(replaced(settings, old, fresh), replaced(sections, old, fresh));
  }

  private static Options replaced(Options all, Options.Setting old, List<Options.Setting> fresh) {
    List<Options.Setting> result = new ArrayList<>();
    for (Options.Setting setting : all) {
      if (setting == old) {
        result.addAll(fresh);
      } else {
        result.add(setting);
      }
    }
    return Options.of(result);
  }

  private static List<LvmSection> replaced(
      List<LvmSection> all, Options.Setting old, List<Options.Setting> fresh) {
    return all.stream()
        .map(
            section ->
                new LvmSection(
                    section.name(),
                    replaced(section.settings(), old, fresh),
                    replaced(section.sections(), old, fresh),
                    section.origin()))
        .toList();
  }

  private static List<LvmSection> added(List<LvmSection> all, String path, String text) {
    int slash = path.indexOf('/');
    if (slash < 0) {
      throw new IllegalArgumentException("a setting belongs into a section: " + path);
    }
    String head = path.substring(0, slash);
    String rest = path.substring(slash + 1);
    List<LvmSection> result = new ArrayList<>(all);
    int at = result.size() - 1;
    while (at >= 0 && !result.get(at).name().equals(head)) {
      at--;
    }
    LvmSection section = at < 0 ? LvmSection.of(head, Options.none()) : result.get(at);
    LvmSection fresh =
        rest.indexOf('/') < 0
            ? section.withSettings(options -> options.with(rest, text))
            : section.withSections(added(section.sections(), rest, text));
    if (at < 0) {
      result.add(fresh);
    } else {
      result.set(at, fresh);
    }
    return result;
  }
}
