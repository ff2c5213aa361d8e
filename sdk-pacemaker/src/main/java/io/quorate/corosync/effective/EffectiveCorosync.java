package io.quorate.corosync.effective;

import io.quorate.core.option.Option;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.TotemOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The values that hold when corosync starts with a configuration.
 *
 * <p>From {@code totem_volatile_config_read}, {@code calc_knet_ping_timers} and {@code get_interface_params} of {@code
 * exec/totemconfig.c} and {@code votequorum_readconfig} of {@code exec/votequorum.c}, 3.1.7; compared with the {@code
 * runtime.config} keys of {@code corosync-cmapctl}. Those of 1.4 and 2.4 follow the same formulas with the defaults of
 * their manual pages.
 *
 * <pre>{@code
 * EffectiveCorosync effective = EffectiveCorosync.of(config);
 * long token = effective.token();                    // in ms, with the part for the third node and each one after
 * boolean waits = effective.quorum().waitForAll();   // two_node switches it on
 * }</pre>
 */
public final class EffectiveCorosync {
  private final CorosyncConfig config;
  private final CorosyncRelease release;
  private final Map<String, EffectiveValue> totem = new LinkedHashMap<>();
  private final List<EffectiveLink> links;
  private final EffectiveQuorum quorum;

  private EffectiveCorosync(CorosyncConfig config, CorosyncRelease release) {
    this.config = config;
    this.release = release;
    TotemValues values = new TotemValues(config, release);
    values.all().forEach(value -> totem.put(value.key(), value));
    this.links = new Links(config, release, transport(), token()).all();
    this.quorum = Quorum.of(config);
  }

  /** What holds with corosync 3.1.7. */
  public static EffectiveCorosync of(CorosyncConfig config) {
    return of(config, CorosyncRelease.V3_1_7);
  }

  /** What holds with a release. */
  public static EffectiveCorosync of(CorosyncConfig config, CorosyncRelease release) {
    return new EffectiveCorosync(config, release);
  }

  /** The configuration. */
  public CorosyncConfig config() {
    return config;
  }

  /** The release. */
  public CorosyncRelease release() {
    return release;
  }

  /** All keys of {@code totem} that hold a value. */
  public List<EffectiveValue> totem() {
    return new ArrayList<>(totem.values());
  }

  /** The value of a key of {@code totem}; empty when the release has no such key, or no value for it. */
  public <T> Optional<T> totem(Option<T> option) {
    return value(option).map(value -> option.type().read(value.text()));
  }

  /** The value of a key of {@code totem}, and where it comes from. */
  public Optional<EffectiveValue> value(Option<?> option) {
    return Optional.ofNullable(totem.get(option.name()));
  }

  /** How packets travel: {@code knet}, {@code udp}, {@code udpu} or, before 3, {@code iba}. */
  public String transport() {
    return totem.get(TotemOptions.TRANSPORT.name()).text();
  }

  /** The token timeout in milliseconds, with what every node beyond two adds to it. */
  public long token() {
    return number(TotemOptions.TOKEN);
  }

  /** How long to wait for consensus, in milliseconds. */
  public long consensus() {
    return number(TotemOptions.CONSENSUS);
  }

  /** How long to wait for join messages, in milliseconds. */
  public long join() {
    return number(TotemOptions.JOIN);
  }

  /** When the token is sent again, in milliseconds. */
  public long tokenRetransmit() {
    return number(TotemOptions.TOKEN_RETRANSMIT);
  }

  /** How long the token is held, in milliseconds. */
  public long hold() {
    return number(TotemOptions.HOLD);
  }

  /** The cipher, after {@code secauth}. */
  public String cipher() {
    return totem.get(TotemOptions.CRYPTO_CIPHER.name()).text();
  }

  /** The hash, after {@code secauth}. */
  public String hash() {
    return totem.get(TotemOptions.CRYPTO_HASH.name()).text();
  }

  /** The links, by number. */
  public List<EffectiveLink> links() {
    return links;
  }

  /** What votequorum makes of it. */
  public EffectiveQuorum quorum() {
    return quorum;
  }

  private long number(Option<Long> option) {
    return Long.parseLong(totem.get(option.name()).text());
  }
}
