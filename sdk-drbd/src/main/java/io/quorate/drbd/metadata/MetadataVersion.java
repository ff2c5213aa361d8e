package io.quorate.drbd.metadata;

import java.util.Optional;

/** The version of the metadata on disk, as {@code drbdmeta} names it. */
public enum MetadataVersion {
  /** DRBD 0.7: counters in place of identifiers. */
  V07("v07"),
  /** DRBD 8.0 to 8.4: one peer. */
  V08("v08"),
  /** DRBD 9: up to 31 peers. */
  V09("v09");

  private final String word;

  MetadataVersion(String word) {
    this.word = word;
  }

  /** The word for {@code drbdmeta}'s command line, for example {@code v09}. */
  public String word() {
    return word;
  }

  /** The value of a word. */
  public static Optional<MetadataVersion> of(String word) {
    for (MetadataVersion value : values()) {
      if (value.word.equals(word)) {
        return Optional.of(value);
      }
    }
    return Optional.empty();
  }

  @Override
  public String toString() {
    return word;
  }
}
