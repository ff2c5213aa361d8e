package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A program to call when something happens: {@code alert}; from schema 2.5 on.
 *
 * @param id unique in the CIB
 * @param description free text
 * @param path of the program
 * @param contents attribute sets, what it is called for, and recipients, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Alert(
    String id,
    Optional<String> description,
    String path,
    List<AlertContent> contents,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithAlert {
  /** Copies the list. */
  public Alert {
    contents = List.copyOf(contents);
  }

  /** A builder of an alert. */
  public static AlertBuilder builder(String id, String path) {
    return new AlertBuilder().id(id).path(path).origin(Origin.none()).unknown(Unknown.none());
  }

  /** An alert. */
  public static Alert of(String id, String path) {
    return builder(id, path).build();
  }

  /** The attribute sets, in order. */
  public List<AttributeSet> attributeSets() {
    return Contents.of(contents, AttributeSet.class);
  }

  /** What it is called for; everything but attributes when missing. */
  public Optional<AlertSelect> select() {
    return Contents.first(contents, AlertSelect.class);
  }

  /** Each of them has its own call. */
  public List<Recipient> recipients() {
    return Contents.of(contents, Recipient.class);
  }

  /** The alert with one more recipient. */
  public Alert withRecipient(String id, String value) {
    return withContents(Contents.plus(contents, Recipient.builder(id, value).build()));
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return contents;
  }
}
