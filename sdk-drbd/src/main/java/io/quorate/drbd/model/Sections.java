package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The option sections that {@code common} and {@code resource} have.
 *
 * <p>The order in which a file has them is kept in the origins of their settings, for what 8.x wrote in several places.
 *
 * @param protocol the {@code protocol} statement of 8.x, where it stands outside of {@code net}
 * @param options {@code options { }}: of the resource
 * @param net {@code net { }}: of every connection
 * @param disk {@code disk { }}: of every volume, peer-device options such as {@code c-max-rate} among them
 * @param syncer {@code syncer { }} of 8.3, which newer releases distribute to the other sections
 * @param startup {@code startup { }}: used by the init script only
 * @param proxy {@code proxy { }}: DRBD Proxy
 * @param handlers {@code handlers { }}: programs that the kernel calls
 */
@Value.Builder
public record Sections(
    Optional<Options.Setting> protocol,
    Options options,
    Options net,
    Options disk,
    Options syncer,
    Options startup,
    ProxyOptions proxy,
    Options handlers)
    implements WithSections {

  private static final Sections NONE =
      new Sections(
          Optional.empty(),
          Options.none(),
          Options.none(),
          Options.none(),
          Options.none(),
          Options.none(),
          ProxyOptions.none(),
          Options.none());

  /** No section. */
  public static Sections none() {
    return NONE;
  }

  /** A builder that begins without sections. */
  public static SectionsBuilder builder() {
    return new SectionsBuilder().from(NONE);
  }
}
