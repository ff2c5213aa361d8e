package io.quorate.pacemaker.schema;

import io.quorate.pacemaker.schema.ValueType.Plain;
import io.quorate.pacemaker.schema.ValueType.Word;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** The words that the tables of the grammar are written in; an attribute is required unless it is {@code optional()}. */
final class Rows {
  private Rows() {}

  static ElementRow element(String key, Part... parts) {
    return new ElementRow(key, List.of(parts), false);
  }

  static ElementRow openElement(String key) {
    return new ElementRow(key, List.of(), true);
  }

  static AttributeRow id() {
    return attribute("id", Plain.ID);
  }

  static AttributeRow text(String name) {
    return attribute(name, Plain.TEXT);
  }

  static AttributeRow description() {
    return text("description").optional();
  }

  static AttributeRow reference(String name) {
    return attribute(name, Plain.REFERENCE);
  }

  static AttributeRow integer(String name) {
    return attribute(name, Plain.INTEGER);
  }

  static AttributeRow truth(String name) {
    return attribute(name, Plain.BOOLEAN);
  }

  static AttributeRow score() {
    return attribute("score", Plain.SCORE);
  }

  static AttributeRow form(String name, String regex, String description) {
    return attribute(name, new ValueType.Form(Pattern.compile(regex), description));
  }

  /** An attribute with one of some words; each is a text or a {@link Word}. */
  static AttributeRow oneWord(String name, Object... words) {
    return attribute(name, new ValueType.Words(words(words), false));
  }

  static AttributeRow exactWord(String name, String word) {
    return attribute(name, new ValueType.Words(words(word), true));
  }

  static AttributeRow except(String name, List<Word> words) {
    return attribute(name, new ValueType.Except(words));
  }

  static AttributeRow attribute(String name, ValueType type) {
    return new AttributeRow(name, type, true, Lifespan.ALWAYS);
  }

  static Word word(String text) {
    return new Word(text, Lifespan.ALWAYS);
  }

  static List<Word> words(Object... words) {
    List<Word> result = new ArrayList<>();
    for (Object each : words) {
      if (each instanceof List<?> several) {
        result.addAll(words(several.toArray()));
      } else {
        result.add(each instanceof Word word ? word : word(each.toString()));
      }
    }
    return result;
  }

  static Alternatives oneOf(Alternatives.Choice... choices) {
    return new Alternatives(List.of(choices));
  }

  static Alternatives atMostOneOf(Alternatives.Choice... choices) {
    List<Alternatives.Choice> all = new ArrayList<>(Arrays.asList(choices));
    all.add(all());
    return new Alternatives(all);
  }

  static Alternatives.Choice all(Part... parts) {
    return new Alternatives.Choice(List.of(parts), Lifespan.ALWAYS);
  }

  /** Children in any order. */
  static Contents children(Contents.Slot... slots) {
    return new Contents(List.of(slots), Lifespan.ALWAYS);
  }

  static Contents.Child child(String key) {
    return new Contents.Child(key, Lifespan.ALWAYS);
  }

  static Contents.Slot one(Object... keys) {
    return slot(1, 1, keys);
  }

  static Contents.Slot maybe(Object... keys) {
    return slot(0, 1, keys);
  }

  static Contents.Slot some(Object... keys) {
    return slot(1, Integer.MAX_VALUE, keys);
  }

  static Contents.Slot many(Object... keys) {
    return slot(0, Integer.MAX_VALUE, keys);
  }

  private static Contents.Slot slot(int min, int max, Object... keys) {
    List<Contents.Child> children = new ArrayList<>();
    for (Object key : keys) {
      children.add(key instanceof Contents.Child child ? child : child(key.toString()));
    }
    return new Contents.Slot(children, min, max);
  }
}
