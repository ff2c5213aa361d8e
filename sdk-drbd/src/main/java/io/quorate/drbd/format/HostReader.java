package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.option.Options;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.ProxyHost;
import io.quorate.drbd.model.ProxyOptions;
import io.quorate.drbd.model.Volume;
import io.quorate.drbd.option.DrbdProxy;
import io.quorate.drbd.option.DrbdResourceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads {@code on}, {@code floating}, {@code stacked-on-top-of} and {@code proxy on} sections. */
final class HostReader {
  private static final List<String> STATEMENTS =
      List.of(
          "disk",
          "device",
          "address",
          "meta-disk",
          "flexible-meta-disk",
          "node-id",
          "volume",
          "options",
          "proxy",
          "skip");
  private static final List<String> STACKED_STATEMENTS =
      List.of("device", "address", "proxy", "volume", "node-id");

  /** The largest node-id: drbdadm takes 32, the kernel 31. */
  private static final int MAX_NODE_ID = 32;

  private final Reading reading;
  private final OptionReader options;
  private final AddressReader addresses;
  private int sections;

  HostReader(Reading reading, OptionReader options) {
    this.reading = reading;
    this.options = options;
    this.addresses = new AddressReader(reading);
  }

  /** {@code on HOST … { }}. */
  Optional<Host> on(Block block) {
    List<String> names = names(block, 1, block.wordCount());
    if (names.isEmpty()) {
      return Optional.empty();
    }
    for (String name : names) {
      reading.once("on", name, block, () -> "the section of host '" + name + "'");
    }
    return Optional.of(body(block, HostKind.ON, names, Optional.empty()));
  }

  /** {@code _this_host { }}. */
  Host thisHost(Block block) {
    reading.end(block, 1);
    return body(block, HostKind.THIS_HOST, List.of(HostKind.THIS_HOST.keyword()), Optional.empty());
  }

  /** {@code floating ADDRESS { }} or {@code floating ADDRESS;}. */
  Optional<Host> floating(Statement statement) {
    Optional<Address> address = addresses.read(statement, 1);
    if (address.isEmpty()) {
      return Optional.empty();
    }
    reading.end(statement, addresses.next());
    reading.once("floating", address.get(), statement, () -> "the section of " + address.get());
    if (statement instanceof Block block) {
      return Optional.of(body(block, HostKind.FLOATING, List.of(), address));
    }
    return Optional.of(
        new Host(
            HostKind.FLOATING,
            List.of(),
            OptionalInt.empty(),
            address,
            List.of(),
            Options.none(),
            Optional.empty(),
            statement.headOrigin()));
  }

  /** {@code stacked-on-top-of RESOURCE { }}. */
  Optional<Host> stacked(Block block) {
    Optional<String> lower = reading.string(block, 1, "the name of the lower resource");
    if (lower.isEmpty()) {
      return Optional.empty();
    }
    reading.end(block, 2);
    return Optional.of(body(block, HostKind.STACKED, List.of(lower.get()), Optional.empty()));
  }

  /** Names from one word to another; an empty list when one is wrong. */
  List<String> names(Statement statement, int from, int to) {
    List<String> names = new ArrayList<>(to - from);
    if (from >= to) {
      reading.error("DRBD003", "a host name is missing", statement.wordSpan(from), "");
    }
    for (int i = from; i < to; i++) {
      Optional<String> name = reading.string(statement, i, "a host name");
      if (name.isEmpty()) {
        return List.of();
      }
      names.add(name.get());
    }
    return names;
  }

  private Host body(Block block, HostKind kind, List<String> names, Optional<Address> floating) {
    Body body = new Body(kind, floating, sections++);
    for (Statement child : block.children()) {
      if (!body.take(child)) {
        reading.unknown(
            child,
            "in '" + kind.keyword() + "'",
            kind == HostKind.STACKED ? STACKED_STATEMENTS : STATEMENTS);
      }
    }
    reading.skipEnds(block.children());
    return body.host(names, block);
  }

  /** What was read of a host's section so far. */
  private final class Body {
    private final HostKind kind;
    private final Integer section;
    private final VolumeReader flat;
    private final List<Volume> volumes = new ArrayList<>();
    private Optional<Address> address;
    private OptionalInt nodeId = OptionalInt.empty();
    private Options resourceOptions = Options.none();
    private Optional<ProxyHost> proxy = Optional.empty();

    Body(HostKind kind, Optional<Address> floating, Integer section) {
      this.kind = kind;
      this.section = section;
      this.address = floating;
      this.flat = new VolumeReader(reading, options, false);
    }

    boolean take(Statement statement) {
      if (statement.isQuoted(0)) {
        return false;
      }
      switch (statement.keyword()) {
        case "volume" -> {
          if (!(statement instanceof Block block)) {
            return false;
          }
          VolumeReader.section(reading, options, block, false).ifPresent(volumes::add);
        }
        case "node-id" -> nodeId(statement);
        case "address" -> address(statement);
        case "options" -> {
          if (!(statement instanceof Block block) || kind == HostKind.STACKED) {
            return false;
          }
          reading.end(block, 1);
          resourceOptions = options.read(block, DrbdResourceOptions.TABLE);
        }
        case "proxy" -> {
          if (!(statement instanceof Block block)) {
            return false;
          }
          proxy = proxyOn(block, 0);
        }
        case "skip" -> {
          return kind != HostKind.STACKED;
        }
        default -> {
          return flat(statement);
        }
      }
      return true;
    }

    private boolean flat(Statement statement) {
      if (kind == HostKind.STACKED && !statement.keyword().equals("device")) {
        return false;
      }
      if (!volumes.isEmpty() && VolumeReader.STATEMENTS.contains(statement.keyword())) {
        reading.error(
            "DRBD002",
            "statements of a volume stand both inside and outside of 'volume'",
            statement.wordSpan(0),
            "move this one into its 'volume' section");
        return true;
      }
      if (!flat.take(statement)) {
        return false;
      }
      String word =
          statement.keyword().equals("flexible-meta-disk") ? "meta-disk" : statement.keyword();
      if (kind != HostKind.STACKED) {
        reading.once(word, section, statement, () -> "'" + word + "'");
      }
      return true;
    }

    private void nodeId(Statement statement) {
      Optional<Integer> id = reading.integer(statement, 1, "node-id", 0, MAX_NODE_ID);
      reading.endOfDirective(statement, 2);
      if (id.isPresent()) {
        reading.once("node-id", section, statement, () -> "'node-id'");
        reading.once("node-id", statement.word(1), statement, () -> "node-id " + id.get());
        nodeId = OptionalInt.of(id.get());
        if (id.get() == MAX_NODE_ID) {
          reading.warning(
              "DRBD008",
              "node-id 32 is accepted by drbdadm, but the kernel has no such peer",
              statement.wordSpan(1),
              "use 0 to 31");
        }
      }
    }

    private void address(Statement statement) {
      if (kind == HostKind.FLOATING) {
        reading.error(
            "DRBD001",
            "a floating section has no address but its own",
            statement.wordSpan(0),
            "remove it");
        return;
      }
      if (kind != HostKind.STACKED) {
        reading.once("address", section, statement, () -> "'address'");
      }
      Optional<Address> read = addresses.read(statement, 1);
      reading.endOfDirective(statement, addresses.next());
      if (read.isPresent()) {
        address = read;
      }
    }

    Host host(List<String> names, Block block) {
      List<Volume> all = new ArrayList<>();
      if (flat.any()) {
        all.add(flat.implicit());
      }
      all.addAll(volumes);
      return new Host(
          kind, names, nodeId, address, all, resourceOptions, proxy, block.headOrigin());
    }
  }

  /** {@code proxy on HOST … { inside A; outside A; options { } }}, whose {@code proxy} is at a word of the head. */
  Optional<ProxyHost> proxyOn(Block block, int index) {
    if (!reading.is(block, index + 1, "on")) {
      reading.error(
          "DRBD003",
          "'on' is expected after 'proxy'",
          block.wordSpan(index + 1),
          "write 'proxy on HOST { … }'");
      return Optional.empty();
    }
    List<String> hosts = names(block, index + 2, block.wordCount());
    Optional<Address> inside = Optional.empty();
    Optional<Address> outside = Optional.empty();
    ProxyOptions own = ProxyOptions.none();
    boolean complete = true;
    for (Statement child : block.children()) {
      boolean isInside = reading.is(child, 0, "inside");
      if (isInside || reading.is(child, 0, "outside")) {
        Optional<Address> address = addresses.read(child, 1);
        reading.endOfDirective(child, addresses.next());
        complete &= address.isPresent();
        inside = isInside ? address : inside;
        outside = isInside ? outside : address;
      } else if (reading.is(child, 0, "options") && child instanceof Block section) {
        reading.end(section, 1);
        own = options.readProxy(section, DrbdProxy.TABLE);
      } else {
        reading.unknown(child, "in 'proxy on'", List.of("inside", "outside", "options"));
      }
    }
    if (complete && (inside.isEmpty() || outside.isEmpty())) {
      reading.error(
          "DRBD010",
          "the proxy has no '" + (inside.isEmpty() ? "inside" : "outside") + "' address",
          block.headOrigin().span(),
          "add 'inside IP:PORT;' and 'outside IP:PORT;'");
    }
    if (hosts.isEmpty() || inside.isEmpty() || outside.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new ProxyHost(hosts, inside.get(), outside.get(), own, block.headOrigin()));
  }
}
