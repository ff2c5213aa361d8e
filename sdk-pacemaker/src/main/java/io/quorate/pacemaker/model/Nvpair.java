package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A name and its value in an {@link AttributeSet}: {@code nvpair}.
 *
 * <p>A missing value is not an empty one. The value {@code #default} takes back what a set read earlier says.
 *
 * @param id unique in the CIB; missing in a reference
 * @param idRef the id of the pair that is meant, of {@code id-ref}; from schema 1.3 on
 * @param name the name; a reference may give the value another one, up to schema 3.10
 * @param value the value as written; schema 4.0 wants one
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Nvpair(
    Optional<String> id,
    Optional<String> idRef,
    Optional<String> name,
    Optional<String> value,
    Origin origin,
    Unknown unknown)
    implements AttributeSetContent, WithNvpair {
  /** A builder of a pair. */
  public static NvpairBuilder builder() {
    return new NvpairBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  /** A pair with an id. */
  public static Nvpair of(String id, String name, String value) {
    return new Nvpair(
        Optional.of(id),
        Optional.empty(),
        Optional.of(name),
        Optional.of(value),
        Origin.none(),
        Unknown.none());
  }

  /** A reference to a pair elsewhere. */
  public static Nvpair reference(String idRef) {
    return new Nvpair(
        Optional.empty(),
        Optional.of(idRef),
        Optional.empty(),
        Optional.empty(),
        Origin.none(),
        Unknown.none());
  }

  /** Whether this is the pair of a name, and no reference. */
  boolean isNamed(String other) {
    return name.isPresent() && idRef.isEmpty() && name.get().equals(other);
  }

  /** Whether the value must not be shown: whether the name has {@code passw} or {@code secret} in it. */
  public boolean isSecret() {
    String lower = name.orElse("").toLowerCase(Locale.ROOT);
    return lower.contains("passw") || lower.contains("secret");
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  /** {@code name=value}, {@code ***} for the value of a secret, {@code @id-ref} for a reference. */
  @Override
  public String toString() {
    String shown = name.orElse("") + value.map(v -> "=" + (isSecret() ? "***" : v)).orElse("");
    return "Nvpair[" + idRef.map(ref -> "@" + ref + " ").orElse("") + shown + "]";
  }
}
