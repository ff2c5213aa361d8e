package io.quorate.drbd.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;

/**
 * The {@code global} section: what {@code drbdadm} itself does; drbd.conf(5), section global.
 *
 * @param options for example {@code usage-count}
 * @param origin where it was read from
 */
public record Global(Options options, Origin origin) implements DrbdStatement {
  /** A section that was built in code. */
  public static Global of(Options options) {
    return new Global(options, Origin.none());
  }
}
