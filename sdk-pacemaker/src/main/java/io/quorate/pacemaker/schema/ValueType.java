package io.quorate.pacemaker.schema;

import io.quorate.pacemaker.model.SchemaVersion;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the value of an attribute may be.
 *
 * <p>As in RELAX NG, space around a value counts only in text and in what a pattern describes.
 */
public sealed interface ValueType {
  /** The values that a schema takes. */
  Predicate<String> at(SchemaVersion version);

  /** What a schema takes, as the end of the sentence "the value must be …". */
  String expected(SchemaVersion version);

  /** Types without parameters. */
  enum Plain implements ValueType {
    /** Any text, the empty one too. */
    TEXT("any text", value -> true),
    /** A name that no other element has as its id (xs:ID). */
    ID("an XML name without a colon", XmlName::isName),
    /** The id of an element of the same CIB (xs:IDREF). */
    REFERENCE("an XML name without a colon", XmlName::isName),
    /** A whole number of at most 24 digits, which is libxml2's limit. */
    INTEGER("a whole number", Numbers::isInteger),
    /** A whole number that is not below 0. */
    NON_NEGATIVE("a whole number from 0", Numbers::isNonNegative),
    /** A whole number from 1. */
    POSITIVE("a whole number from 1", Numbers::isPositive),
    /** A level of a fencing topology. */
    LEVEL("a whole number from 1 to 9", Numbers::isLevel),
    /** A truth value of XML Schema, which are fewer than those that Pacemaker reads elsewhere. */
    BOOLEAN("one of true, false, 1, 0", Set.of("true", "false", "1", "0")::contains),
    /** A whole number or infinity, in capitals. */
    SCORE("a whole number, INFINITY, +INFINITY or -INFINITY", Numbers::isScore);

    private final String expected;
    private final Predicate<String> accepted;

    Plain(String expected, Predicate<String> accepted) {
      this.expected = expected;
      this.accepted = accepted;
    }

    @Override
    public Predicate<String> at(SchemaVersion version) {
      return this == TEXT ? accepted : value -> accepted.test(XmlName.collapsed(value));
    }

    @Override
    public String expected(SchemaVersion version) {
      return expected;
    }
  }

  /**
   * Text of a form.
   *
   * @param pattern what all of it must match
   * @param description the form in words
   */
  record Form(Pattern pattern, String description) implements ValueType {
    @Override
    public Predicate<String> at(SchemaVersion version) {
      return value -> pattern.matcher(value).matches();
    }

    @Override
    public String expected(SchemaVersion version) {
      return description;
    }
  }

  /**
   * One of several words.
   *
   * @param words the words
   * @param exact whether space around them counts
   */
  record Words(List<Word> words, boolean exact) implements ValueType {
    /** Copies the list. */
    public Words {
      words = List.copyOf(words);
    }

    @Override
    public Predicate<String> at(SchemaVersion version) {
      Set<String> known = Set.copyOf(texts(words, version));
      return exact ? known::contains : value -> known.contains(XmlName.collapsed(value));
    }

    @Override
    public String expected(SchemaVersion version) {
      List<String> known = texts(words, version);
      return known.size() == 1 ? "'" + known.get(0) + "'" : "one of " + String.join(", ", known);
    }
  }

  /**
   * Any text but some words.
   *
   * @param words the words that are refused
   */
  record Except(List<Word> words) implements ValueType {
    /** Copies the list. */
    public Except {
      words = List.copyOf(words);
    }

    @Override
    public Predicate<String> at(SchemaVersion version) {
      Set<String> refused = Set.copyOf(texts(words, version));
      return refused.isEmpty()
          ? value -> true
          : value -> !refused.contains(XmlName.collapsed(value));
    }

    @Override
    public String expected(SchemaVersion version) {
      return "none of " + String.join(", ", texts(words, version));
    }

    /** The row of a word that a schema refuses. */
    public Optional<Word> refused(String value, SchemaVersion version) {
      String text = XmlName.collapsed(value);
      return words.stream()
          .filter(word -> word.text().equals(text) && word.lifespan().covers(version))
          .findFirst();
    }
  }

  /**
   * A word of an enumeration.
   *
   * @param text the word
   * @param lifespan the schemas that have it
   */
  record Word(String text, Lifespan lifespan) {
    /** The same from a schema on. */
    public Word since(int major, int minor) {
      return new Word(text, lifespan.since(major, minor));
    }

    /** The same up to a schema, which still has it. */
    public Word until(int major, int minor) {
      return new Word(text, lifespan.until(major, minor));
    }

    /** The same with what to write where it is gone. */
    public Word instead(String help) {
      return new Word(text, lifespan.instead(help));
    }
  }

  private static List<String> texts(List<Word> words, SchemaVersion version) {
    return words.stream()
        .filter(word -> word.lifespan().covers(version))
        .map(Word::text)
        .distinct()
        .collect(Collectors.toUnmodifiableList());
  }
}
