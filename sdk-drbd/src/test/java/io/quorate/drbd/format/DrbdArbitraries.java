package io.quorate.drbd.format;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.AddressFamily;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.Endpoint;
import io.quorate.drbd.model.Global;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Include;
import io.quorate.drbd.model.Mesh;
import io.quorate.drbd.model.MetaDisk;
import io.quorate.drbd.model.ModuleRequirement;
import io.quorate.drbd.model.Path;
import io.quorate.drbd.model.PeerVolume;
import io.quorate.drbd.model.ProxyHost;
import io.quorate.drbd.model.ProxyOptions;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.model.Volume;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdGlobal;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdPeerDevice;
import io.quorate.drbd.option.DrbdProxy;
import io.quorate.drbd.option.DrbdResourceOptions;
import io.quorate.drbd.option.DrbdStartup;
import io.quorate.drbd.option.DrbdSyncer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random configurations that can be written: built with a plain random generator, so that one number is one
 * configuration.
 */
final class DrbdArbitraries {
  private static final String[] NAMES = {
    "r0",
    "disk",
    "a",
    "net",
    "virt-0",
    "10",
    "10.0.0.1",
    "with space",
    "host.example.org",
    "on",
    "x_y",
    "\u00fc",
    "33M",
    "9.1.2"
  };

  private final Random random;

  private final String[] names;

  DrbdArbitraries(long seed) {
    this(seed, NAMES);
  }

  /** With names from a list. */
  DrbdArbitraries(long seed, String... names) {
    this.random = new Random(seed);
    this.names = names;
  }

  static Arbitrary<DrbdConfig> configs() {
    return Arbitraries.longs().map(seed -> new DrbdArbitraries(seed).config());
  }

  DrbdConfig config() {
    List<DrbdStatement> statements = new ArrayList<>();
    if (coin()) {
      statements.add(Global.of(options(DrbdGlobal.TABLE)));
    }
    if (coin()) {
      statements.add(Common.of(sections()));
    }
    Set<String> names = new HashSet<>(Set.of("common"));
    for (int i = random.nextInt(3); i > 0; i--) {
      String name = name();
      if (names.add(name)) {
        statements.add(resource(name));
      }
      if (random.nextInt(5) == 0) {
        statements.add(Include.of("drbd.d/" + name() + "/*.res"));
      }
    }
    if (random.nextInt(8) == 0) {
      statements.add(
          new ModuleRequirement(
              pick(ModuleRequirement.Comparison.values()), "9.0.1", Origin.none()));
    }
    return new DrbdConfig(statements);
  }

  Resource resource(String name) {
    boolean flat = coin();
    List<Volume> shared = volumes(coin(), flat);
    List<Host> hosts = new ArrayList<>();
    Set<String> used = new HashSet<>();
    int nodeId = 0;
    for (int i = random.nextInt(4); i > 0; i--) {
      String host = name();
      if (used.add(host)) {
        hosts.add(host(host, nodeId++, flat));
      }
    }
    List<String> all = List.copyOf(used);
    var builder = Resource.builder(name).sections(sections()).volumes(shared).hosts(hosts);
    if (all.size() > 1) {
      for (int i = random.nextInt(3); i > 0; i--) {
        builder.addConnections(connection(all));
      }
      if (random.nextInt(4) == 0) {
        builder.addMeshes(new Mesh(all, options(DrbdNet.TABLE), Origin.none()));
      }
    }
    if (random.nextInt(10) == 0) {
      builder.templateFile("template file.inc");
    }
    return builder.build();
  }

  Host host(String name, int nodeId, boolean flat) {
    HostKind kind = random.nextInt(6) == 0 ? HostKind.FLOATING : HostKind.ON;
    var builder =
        Host.builder(kind)
            .volumes(volumes(coin(), flat))
            .options(coin() ? Options.none() : options(DrbdResourceOptions.TABLE));
    if (kind == HostKind.ON) {
      builder.addNames(name);
    }
    if (kind == HostKind.FLOATING || coin()) {
      builder.address(address());
    }
    if (coin()) {
      builder.nodeId(nodeId);
    }
    if (random.nextInt(8) == 0) {
      builder.proxy(proxyHost());
    }
    return builder.build();
  }

  private ProxyHost proxyHost() {
    return new ProxyHost(List.of(name()), address(), address(), proxy(), Origin.none());
  }

  private ProxyOptions proxy() {
    List<List<String>> plugins =
        coin()
            ? List.of()
            : List.of(List.of("zlib", "level", "9"), List.of("lzma", "contexts", "4"));
    return new ProxyOptions(options(DrbdProxy.TABLE), plugins);
  }

  private List<Volume> volumes(boolean some, boolean flat) {
    if (!some) {
      return List.of();
    }
    if (flat) {
      Volume volume = volume(0);
      return volume.device().isEmpty() && volume.disk().isEmpty() && volume.metaDisk().isEmpty()
          ? List.of()
          : List.of(volume.withImplicit(true).withOptions(Options.none()));
    }
    List<Volume> volumes = new ArrayList<>();
    for (int i = 0; i <= random.nextInt(3); i++) {
      volumes.add(volume(i));
    }
    return volumes;
  }

  private Volume volume(int number) {
    var builder = Volume.builder(number);
    int minor = random.nextInt(1000);
    switch (random.nextInt(4)) {
      case 0 -> builder.device(Device.minor(minor));
      case 1 -> builder.device(Device.of("/dev/drbd" + minor));
      case 2 -> builder.device(Device.of("/dev/drbd_home minor" + minor, minor));
      default -> {}
    }
    switch (random.nextInt(4)) {
      case 0 -> builder.disk(BackingDisk.of("/dev/vg/" + name()));
      case 1 -> builder.disk(BackingDisk.none());
      case 2 -> builder.disk(BackingDisk.of("disk"));
      default -> {}
    }
    switch (random.nextInt(4)) {
      case 0 -> builder.metaDisk(MetaDisk.internal());
      case 1 -> builder.metaDisk(MetaDisk.external("/dev/md" + number));
      case 2 -> builder.metaDisk(MetaDisk.external("/dev/md", number));
      default -> {}
    }
    return builder.options(coin() ? Options.none() : options(DrbdDisk.TABLE)).build();
  }

  private Connection connection(List<String> hosts) {
    var builder =
        Connection.builder().net(options(DrbdNet.TABLE)).disk(options(DrbdPeerDevice.TABLE));
    if (coin()) {
      builder.addEndpoints(endpoint(hosts.get(0)), endpoint(hosts.get(1)));
    } else {
      for (int i = 0; i <= random.nextInt(2); i++) {
        builder.addPaths(Path.of(endpoint(hosts.get(0)), endpoint(hosts.get(1))));
      }
    }
    if (random.nextInt(4) == 0) {
      builder.addVolumes(PeerVolume.of(random.nextInt(3), options(DrbdPeerDevice.TABLE)));
    }
    return builder.build();
  }

  private Endpoint endpoint(String host) {
    Optional<ProxyHost> proxy =
        random.nextInt(6) == 0 ? Optional.of(proxyHost()) : Optional.empty();
    Endpoint plain =
        switch (random.nextInt(4)) {
          case 0 -> Endpoint.host(host, address());
          case 1 -> Endpoint.host(host, 1 + random.nextInt(65535));
          case 2 -> Endpoint.address(address());
          default -> Endpoint.host(host);
        };
    return new Endpoint(plain.host(), plain.address(), plain.port(), proxy, Origin.none());
  }

  private Address address() {
    int port = 1 + random.nextInt(65535);
    return switch (random.nextInt(6)) {
      case 0 -> Address.of("fd00::" + Integer.toHexString(random.nextInt(65536)), port);
      case 1 -> Address.of("fe80::1%eth0", port);
      case 2 -> new Address(AddressFamily.SSOCKS, "10.1.1.1", port, Origin.none());
      default -> Address.of("10.0." + random.nextInt(256) + "." + random.nextInt(256), port);
    };
  }

  Sections sections() {
    var builder = Sections.builder();
    if (coin()) {
      builder.net(options(DrbdNet.TABLE));
    }
    if (coin()) {
      builder.disk(options(DrbdDisk.TABLE));
    }
    if (coin()) {
      builder.options(options(DrbdResourceOptions.TABLE));
    }
    if (coin()) {
      builder.handlers(options(DrbdHandlers.TABLE));
    }
    if (random.nextInt(4) == 0) {
      builder.startup(options(DrbdStartup.TABLE).with("become-primary-on", "both"));
    }
    if (random.nextInt(4) == 0) {
      builder.syncer(options(DrbdSyncer.TABLE));
    }
    if (random.nextInt(6) == 0) {
      builder.proxy(proxy());
    }
    if (random.nextInt(4) == 0) {
      builder.protocol(Options.Setting.of("protocol", "C"));
    }
    return builder.build();
  }

  Options options(OptionTable... tables) {
    List<Options.Setting> settings = new ArrayList<>();
    Set<String> used = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      List<Option<?>> rows = new ArrayList<>(tables[random.nextInt(tables.length)].rows());
      Option<?> row = rows.get(random.nextInt(rows.size()));
      if (used.add(row.name())) {
        value(row).ifPresent(text -> settings.add(Options.Setting.of(row.name(), text)));
      }
    }
    return Options.of(settings);
  }

  private Optional<String> value(Option<?> row) {
    if (ConfigWriter.isFlag(row.name())) {
      return Optional.of("");
    }
    List<String> candidates = new ArrayList<>(row.type().keywords());
    candidates.addAll(
        List.of("1", "7", "30", "4096", "33M", "sha1", "/bin/x", "a b; c > \"d\" \\ #e", "yes"));
    row.defaultText().ifPresent(candidates::add);
    for (int i = 0; i < 8; i++) {
      String text = candidates.get(random.nextInt(candidates.size()));
      try {
        row.type().read(text);
        return Optional.of(text);
      } catch (OptionValueException e) {
        // the next one may fit
      }
    }
    return Optional.empty();
  }

  private String name() {
    return pick(names);
  }

  private boolean coin() {
    return random.nextBoolean();
  }

  private <T> T pick(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
