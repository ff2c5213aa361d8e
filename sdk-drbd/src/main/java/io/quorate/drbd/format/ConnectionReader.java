package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.format.DrbdWords.Sort;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.Endpoint;
import io.quorate.drbd.model.Mesh;
import io.quorate.drbd.model.Path;
import io.quorate.drbd.model.PeerVolume;
import io.quorate.drbd.model.ProxyHost;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdPeerDevice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads {@code connection}, {@code path} and {@code connection-mesh} sections. */
final class ConnectionReader {
  private static final List<String> STATEMENTS =
      List.of("host", "address", "path", "net", "disk", "volume", "skip");
  private static final Set<String> ENDS = Set.of("host", "address", "_this_host", "_remote_host");

  private final Reading reading;
  private final OptionReader options;
  private final HostReader hosts;
  private final AddressReader addresses;

  ConnectionReader(Reading reading, OptionReader options, HostReader hosts) {
    this.reading = reading;
    this.options = options;
    this.hosts = hosts;
    this.addresses = new AddressReader(reading);
  }

  /** {@code connection [NAME] { }}. */
  Connection connection(Block block) {
    Optional<String> name = Optional.empty();
    if (block.wordCount() > 1) {
      name = reading.string(block, 1, "the name of a connection");
      reading.end(block, 2);
      if (name.isPresent()) {
        reading.warning(
            "DRBD013",
            "the name of a connection is ignored",
            block.wordSpan(1),
            "remove it: names are deprecated");
      }
    }
    List<Endpoint> endpoints = new ArrayList<>(2);
    List<Path> paths = new ArrayList<>();
    List<PeerVolume> volumes = new ArrayList<>();
    Options net = Options.none();
    Options disk = Options.none();
    OptionalInt peer = OptionalInt.empty();
    boolean standalone = false;
    int ends = 0;
    boolean netSeen = false;
    for (Statement child : block.children()) {
      String keyword = child.isQuoted(0) ? "" : child.keyword();
      Block section = child instanceof Block b ? b : null;
      if (ENDS.contains(keyword)) {
        if (!paths.isEmpty()) {
          reading.error(
              "DRBD002",
              "hosts stand both inside and outside of 'path'",
              child.wordSpan(0),
              "move this one into a path");
        }
        tooMany(child, ++ends, block, "connection");
        end(child).ifPresent(endpoints::add);
      } else if (keyword.equals("path") && section != null) {
        paths.add(path(section, block));
      } else if (keyword.equals("net") && section != null) {
        reading.end(section, 1);
        if (netSeen) {
          reading.error(
              "DRBD009", "a connection has one 'net' section only", child.wordSpan(0), "join them");
        }
        net = options.read(section, DrbdNet.TABLE);
        netSeen = !net.isEmpty();
      } else if (keyword.equals("disk") && section != null) {
        reading.end(section, 1);
        disk = options.read(section, DrbdPeerDevice.TABLE);
      } else if (keyword.equals("volume") && section != null) {
        peerVolume(section).ifPresent(volumes::add);
      } else if (keyword.equals("_peer_node_id")) {
        Optional<Integer> id = reading.integer(child, 1, "node-id", 0, 32);
        reading.endOfDirective(child, 2);
        peer = id.isPresent() ? OptionalInt.of(id.get()) : peer;
      } else if (keyword.equals("_is_standalone") && section == null) {
        reading.end(child, 1);
        standalone = true;
      } else if (!keyword.equals("skip")) {
        reading.unknown(child, "in a connection", STATEMENTS);
      }
    }
    reading.skipEnds(block.children());
    if (ends == 0 && paths.isEmpty()) {
      reading.error(
          "DRBD010",
          "a connection needs two hosts or a path",
          block.headOrigin().span(),
          "add 'host A; host B;' or a 'path { }' section");
    }
    return new Connection(
        name, endpoints, paths, net, disk, volumes, peer, standalone, block.headOrigin());
  }

  private Path path(Block block, Block connection) {
    reading.end(block, 1);
    List<Endpoint> endpoints = new ArrayList<>(2);
    int ends = 0;
    for (Statement child : block.children()) {
      if (!child.isQuoted(0) && ENDS.contains(child.keyword())) {
        tooMany(child, ++ends, connection, "path");
        end(child).ifPresent(endpoints::add);
      } else {
        reading.unknown(child, "in a path", List.of("host", "address"));
      }
    }
    return new Path(endpoints, block.headOrigin());
  }

  /** Reports a third host, at the head of its connection, where drbdadm reports it. */
  private void tooMany(Statement statement, int count, Block connection, String place) {
    if (count > 2) {
      Diagnostic diagnostic =
          Diagnostic.of(Severity.ERROR, "DRBD024", "a " + place + " has two hosts, not " + count)
              .at(connection.headOrigin().span())
              .withHelp("write one connection for each pair of hosts");
      reading.sink.report(
          statement
              .wordSpan(0)
              .map(span -> diagnostic.withRelated("one too many", span))
              .orElse(diagnostic));
    }
  }

  private Optional<Endpoint> end(Statement statement) {
    Origin origin = statement.headOrigin();
    if (!statement.keyword().equals("host")) {
      Optional<Address> address = addresses.read(statement, 1);
      Optional<ProxyHost> proxy = via(statement, addresses.next());
      Optional<String> name =
          statement.keyword().equals("address")
              ? Optional.empty()
              : Optional.of(statement.keyword());
      return address.map(
          a -> new Endpoint(name, Optional.of(a), OptionalInt.empty(), proxy, origin));
    }
    Optional<String> name = reading.string(statement, 1, "a host name");
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (reading.is(statement, 2, "address")) {
      Optional<Address> address = addresses.read(statement, 3);
      Optional<ProxyHost> proxy = via(statement, addresses.next());
      return Optional.of(new Endpoint(name, address, OptionalInt.empty(), proxy, origin));
    }
    if (reading.is(statement, 2, "port")) {
      OptionalInt port = OptionalInt.empty();
      if (reading.sort(statement, 3) == Sort.INTEGER) {
        port = OptionalInt.of(DrbdWords.leadingNumber(statement.word(3)));
      } else {
        reading.integer(statement, 3, "port", 1, 65535);
      }
      return Optional.of(new Endpoint(name, Optional.empty(), port, via(statement, 4), origin));
    }
    return Optional.of(
        new Endpoint(name, Optional.empty(), OptionalInt.empty(), via(statement, 2), origin));
  }

  private Optional<ProxyHost> via(Statement statement, int index) {
    if (!reading.is(statement, index, "via")) {
      reading.endOfDirective(statement, index);
      return Optional.empty();
    }
    if (!reading.is(statement, index + 1, "proxy") || !(statement instanceof Block block)) {
      reading.error(
          "DRBD003",
          "'via' is followed by 'proxy on HOST { … }'",
          statement.wordSpan(index + 1),
          "add the proxy");
      return Optional.empty();
    }
    return hosts.proxyOn(block, index + 1);
  }

  private Optional<PeerVolume> peerVolume(Block block) {
    Optional<Integer> number = VolumeReader.number(reading, block);
    reading.end(block, 2);
    Options disk = Options.none();
    boolean seen = false;
    for (Statement child : block.children()) {
      if (reading.is(child, 0, "disk") && child instanceof Block section && !seen) {
        reading.end(section, 1);
        disk = options.read(section, DrbdPeerDevice.TABLE);
        seen = true;
      } else {
        reading.unknown(child, "in the volume of a connection", List.of("disk"));
      }
    }
    if (!seen) {
      reading.error(
          "DRBD010",
          "the volume of a connection needs a 'disk { }' section",
          block.headOrigin().span(),
          "add it");
    }
    Options found = disk;
    return number.map(n -> new PeerVolume(n, found, block.headOrigin()));
  }

  /** {@code connection-mesh { hosts A B C; net { } }}. */
  Mesh mesh(Block block) {
    reading.end(block, 1);
    List<String> names = new ArrayList<>();
    Options net = Options.none();
    for (Statement child : block.children()) {
      if (reading.is(child, 0, "hosts") && !(child instanceof Block)) {
        names.addAll(hosts.names(child, 1, child.wordCount()));
      } else if (reading.is(child, 0, "net") && child instanceof Block section) {
        reading.end(section, 1);
        if (!net.isEmpty()) {
          reading.error(
              "DRBD009", "a mesh has one 'net' section only", child.wordSpan(0), "join them");
        }
        net = options.read(section, DrbdNet.TABLE);
      } else {
        reading.unknown(child, "in a connection-mesh", List.of("hosts", "net"));
      }
    }
    return new Mesh(names, net, block.headOrigin());
  }
}
