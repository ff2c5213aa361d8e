package io.quorate.core.option;

import io.quorate.core.text.Origin;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a section sets, in the file's order; immutable.
 *
 * <p>A name may be set twice where the tool allows it: {@link #get} gives the last one, {@link #settings()} all.
 *
 * <pre>{@code
 * Options net = Options.none().with(DrbdNet.PROTOCOL, "C").with(DrbdNet.MAX_BUFFERS, 8000L);
 * Optional<Long> buffers = net.get(DrbdNet.MAX_BUFFERS);
 * }</pre>
 */
public final class Options implements Iterable<Options.Setting> {
  private static final Options NONE = new Options(List.of());

  private final List<Setting> settings;

  private Options(List<Setting> settings) {
    this.settings = settings;
  }

  /**
   * One option and its value as the file spells it.
   *
   * @param name the option's name
   * @param text the value without quotes
   * @param origin where it was read from
   */
  public record Setting(String name, String text, Origin origin) {
    /** A setting that was built in code. */
    public static Setting of(String name, String text) {
      return new Setting(name, text, Origin.none());
    }
  }

  /** No option set. */
  public static Options none() {
    return NONE;
  }

  /** Settings in order. */
  public static Options of(List<Setting> settings) {
    return settings.isEmpty() ? NONE : new Options(List.copyOf(settings));
  }

  /** All settings in order. */
  public List<Setting> settings() {
    return settings;
  }

  @Override
  public Iterator<Setting> iterator() {
    return settings.iterator();
  }

  /** Whether nothing is set. */
  public boolean isEmpty() {
    return settings.isEmpty();
  }

  /** The last setting of a name. */
  public Optional<Setting> find(String name) {
    for (int i = settings.size() - 1; i >= 0; i--) {
      if (settings.get(i).name().equals(name)) {
        return Optional.of(settings.get(i));
      }
    }
    return Optional.empty();
  }

  /** The text of the last setting of a name, as the file spells it. */
  public Optional<String> text(String name) {
    return find(name).map(Setting::text);
  }

  /** Whether an option is set. */
  public boolean has(Option<?> option) {
    return find(option.name()).isPresent();
  }

  /**
   * The value of an option, if it is set.
   *
   * @throws OptionValueException when the text is no value of the option's type
   */
  public <T> Optional<T> get(Option<T> option) {
    return text(option.name()).map(option.type()::read);
  }

  /** The value of an option; its default when it is not set. */
  public <T> Optional<T> getOrDefault(Option<T> option) {
    Optional<T> set = get(option);
    return set.isPresent() ? set : option.defaultValue();
  }

  /** The same options with one set; it keeps its place if it was set before. */
  public <T> Options with(Option<T> option, T value) {
    return with(option.name(), option.type().print(value));
  }

  /** The same options with one set to a text as the file would spell it, for example {@code 33M}. */
  public Options with(String name, String text) {
    List<Setting> result = new ArrayList<>(settings);
    for (int i = result.size() - 1; i >= 0; i--) {
      if (result.get(i).name().equals(name)) {
        result.set(i, new Setting(name, text, result.get(i).origin()));
        return new Options(List.copyOf(result));
      }
    }
    result.add(Setting.of(name, text));
    return new Options(List.copyOf(result));
  }

  /** The same options without one. */
  public Options without(Option<?> option) {
    return without(option.name());
  }

  /** The same options without one. */
  public Options without(String name) {
    return of(settings.stream().filter(setting -> !setting.name().equals(name)).toList());
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Options that && settings.equals(that.settings);
  }

  @Override
  public int hashCode() {
    return settings.hashCode();
  }

  /** {@code {protocol C; max-buffers 8000}}; values of names that look secret are masked. */
  @Override
  public String toString() {
    return settings.stream()
        .map(s -> s.name() + " " + (looksSecret(s.name()) ? "***" : s.text()))
        .collect(Collectors.joining("; ", "{", "}"));
  }

  private static boolean looksSecret(String name) {
    return name.contains("secret") || name.startsWith("passw") || name.equals("key");
  }
}
