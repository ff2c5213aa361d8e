package io.quorate.corosync.effective;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.corosync.effective.EffectiveValue.Basis;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.TotemOptions;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Works out the keys of {@code totem}. */
final class TotemValues {
  /** Keys for which 0 is a value; for all other numbers it stands for the default. */
  private static final Set<String> ZERO =
      Set.of(
          "token_warning",
          "send_join",
          "heartbeat_failures_allowed",
          "knet_compression_threshold",
          "knet_compression_level",
          "config_version",
          "token_coefficient",
          "threads");

  /** A hundredth of a second, the shortest time that old kernels knew: {@code 1000 / HZ}. */
  private static final int TICK = 10;

  private final Options set;
  private final CorosyncConfig config;
  private final CorosyncRelease release;
  private final Map<String, EffectiveValue> values = new LinkedHashMap<>();

  TotemValues(CorosyncConfig config, CorosyncRelease release) {
    this.config = config;
    this.release = release;
    this.set = config.totem();
    for (Option<?> row : TotemOptions.SECTION.table(release).rows()) {
      fromFile(row)
          .or(() -> row.defaultText().map(text -> builtIn(row, text)))
          .ifPresent(this::put);
    }
    token();
    computed(TotemOptions.TOKEN_RETRANSMIT, () -> retransmit());
    computed(TotemOptions.HOLD, () -> (long) (number(TotemOptions.TOKEN_RETRANSMIT) * 0.8 - TICK));
    computed(TotemOptions.CONSENSUS, () -> (long) (float) (1.2 * number(TotemOptions.TOKEN)));
    computed(
        TotemOptions.RRP_PROBLEM_COUNT_MCAST_THRESHOLD,
        () -> number(TotemOptions.RRP_PROBLEM_COUNT_THRESHOLD) * 10);
    computed(
        TotemOptions.NETMTU, () -> text(TotemOptions.TRANSPORT).equals("knet") ? 65536L : 1500L);
    ipVersion();
    crypto();
  }

  List<EffectiveValue> all() {
    return new ArrayList<>(values.values());
  }

  /** The value of the file, as far as corosync takes it. */
  private Optional<EffectiveValue> fromFile(Option<?> row) {
    Optional<Options.Setting> setting = set.find(row.name());
    if (setting.isEmpty()) {
      return Optional.empty();
    }
    try {
      Object value = row.type().read(setting.get().text());
      boolean zero = value instanceof Long number && number == 0 && !ZERO.contains(row.name());
      return zero
          ? Optional.empty()
          : Optional.of(
              new EffectiveValue(
                  row.name(), setting.get().text(), Basis.FILE, setting.get().origin()));
    } catch (OptionValueException e) {
      return Optional.empty();
    }
  }

  private static EffectiveValue builtIn(Option<?> row, String text) {
    return new EffectiveValue(row.name(), text, Basis.DEFAULT, Origin.none());
  }

  private void token() {
    long nodes = config.nodes().stream().filter(n -> n.addresses().containsKey(0)).count();
    if (nodes == 0) {
      nodes = config.links().stream().findFirst().map(link -> link.members().size()).orElse(0);
    }
    if (nodes <= 2 || release.major() == 1) {
      return;
    }
    EffectiveValue base = values.get("token");
    long token = Long.parseLong(base.text()) + (nodes - 2) * number(TotemOptions.TOKEN_COEFFICIENT);
    Basis basis = base.basis() == Basis.FILE ? Basis.FILE_AND_NODES : Basis.COMPUTED;
    put(new EffectiveValue("token", Long.toString(token & 0xffffffffL), basis, base.origin()));
  }

  private long retransmit() {
    long often = number(TotemOptions.TOKEN_RETRANSMITS_BEFORE_LOSS_CONST);
    return (long) (number(TotemOptions.TOKEN) / (often + 0.2));
  }

  private void computed(Option<Long> option, java.util.function.LongSupplier formula) {
    boolean known = TotemOptions.SECTION.table(release).contains(option.name());
    if (known && !values.containsKey(option.name())) {
      put(compute(option.name(), Long.toString(formula.getAsLong())));
    }
  }

  private void ipVersion() {
    if (release.major() == 3 && !values.containsKey("ip_version")) {
      boolean udp = text(TotemOptions.TRANSPORT).equals("udp");
      put(compute("ip_version", udp ? "ipv4" : "ipv6-4"));
    }
  }

  /** {@code secauth} stands for a cipher and a hash where those are not set; in 1.4 it is all there is. */
  private void crypto() {
    boolean on = text(TotemOptions.SECAUTH).equals("on");
    if (release.major() == 1) {
      put(compute("crypto_cipher", on ? "sober128" : "none"));
      put(compute("crypto_hash", on ? "sha1" : "none"));
      return;
    }
    boolean three = release.major() == 3;
    if (values.get("crypto_cipher").basis() == Basis.DEFAULT) {
      put(compute("crypto_cipher", on ? "aes256" : "none"));
    }
    if (values.get("crypto_hash").basis() == Basis.DEFAULT) {
      put(compute("crypto_hash", !on ? "none" : three ? "sha256" : "sha1"));
    }
  }

  private static EffectiveValue compute(String key, String text) {
    return new EffectiveValue(key, text, Basis.COMPUTED, Origin.none());
  }

  private void put(EffectiveValue value) {
    values.put(value.key(), value);
  }

  private String text(Option<?> option) {
    return values.get(option.name()).text();
  }

  private long number(Option<Long> option) {
    return option.type().read(text(option));
  }
}
