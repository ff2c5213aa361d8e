package io.quorate.corosync.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.immutables.value.Value;

/**
 * A section with its keys and the sections inside; keys and sections may be there several times.
 *
 * @param name as the file has it, without the colon that may follow
 * @param settings the keys, in the file's order
 * @param sections the sections inside, in the file's order
 * @param origin where its head was read from
 */
@Value.Builder
public record Section(String name, Options settings, List<Section> sections, Origin origin)
    implements WithSection {
  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException for a name or value that no file can hold: with a line end or an opening brace, or a
   *     value with blanks around it
   */
  public Section {
    Texts.check(name, settings);
    sections = List.copyOf(sections);
  }

  /** A section with keys alone. */
  public static Section of(String name, Options settings) {
    return new Section(name, settings, List.of(), Origin.none());
  }

  /** A builder of a section without keys. */
  public static SectionBuilder builder(String name) {
    return new SectionBuilder().name(name).settings(Options.none()).origin(Origin.none());
  }

  /** The text of a key; the last one where it is there several times. */
  public Optional<String> text(String key) {
    return settings.text(key);
  }

  /** The sections inside of a name. */
  public List<Section> sections(String wanted) {
    return sections.stream().filter(section -> section.name().equals(wanted)).toList();
  }

  /** The section with other keys. */
  public Section withSettings(UnaryOperator<Options> change) {
    return withSettings(change.apply(settings));
  }
}
