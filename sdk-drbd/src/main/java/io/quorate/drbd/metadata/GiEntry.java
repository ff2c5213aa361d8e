package io.quorate.drbd.metadata;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One line of {@code get-gi}, or one drawing of {@code show-gi} with what stands below it.
 *
 * @param identifiers the identifiers and flags
 * @param words those behind {@code flags:}, for example {@code Primary}, {@code peer Outdated}; 8 only
 * @param metadataClean whether {@code meta-data:} says {@code clean} and not {@code need apply-al}; 8 only
 * @param lastAgreedSectors the size that the nodes agreed on last, in sectors of 512 bytes; zero when they never met
 * @param lastAgreedMaxBioSize in bytes
 */
public record GiEntry(
    GenerationIdentifiers identifiers,
    List<String> words,
    Optional<Boolean> metadataClean,
    OptionalLong lastAgreedSectors,
    OptionalLong lastAgreedMaxBioSize) {
  /** Copies the list. */
  public GiEntry {
    words = List.copyOf(words);
  }

  /** An entry of {@code get-gi}. */
  public static GiEntry of(GenerationIdentifiers identifiers) {
    return new GiEntry(
        identifiers, List.of(), Optional.empty(), OptionalLong.empty(), OptionalLong.empty());
  }
}
