package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import org.immutables.value.Value;

/**
 * The option sections that {@code common} and {@code resource} have.
 *
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
    Options options, Options net, Options disk, Options syncer, Options startup, ProxyOptions proxy, Options handlers)
    implements WithSections {

  private static final Sections NONE =
      new Sections(
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
