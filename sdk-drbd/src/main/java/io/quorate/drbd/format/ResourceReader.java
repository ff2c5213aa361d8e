package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.Options;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.Mesh;
import io.quorate.drbd.model.ProxyOptions;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.model.Volume;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdHandlers;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdProxy;
import io.quorate.drbd.option.DrbdResourceOptions;
import io.quorate.drbd.option.DrbdStartup;
import io.quorate.drbd.option.DrbdSyncer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the body of {@code resource} and {@code common}, which have one grammar. */
final class ResourceReader {
  private static final List<String> STATEMENTS =
      List.of(
          "protocol",
          "on",
          "stacked-on-top-of",
          "floating",
          "volume",
          "device",
          "disk",
          "meta-disk",
          "flexible-meta-disk",
          "net",
          "options",
          "startup",
          "handlers",
          "proxy",
          "syncer",
          "connection",
          "connection-mesh",
          "template-file",
          "skip");

  private final Reading reading;
  private final OptionReader options;
  private final HostReader hosts;
  private final ConnectionReader connections;

  private Optional<Options.Setting> protocol = Optional.empty();
  private Optional<String> templateFile = Optional.empty();
  private Options optionsSection = Options.none();
  private Options net = Options.none();
  private Options disk = Options.none();
  private Options syncer = Options.none();
  private Options startup = Options.none();
  private Options handlers = Options.none();
  private ProxyOptions proxy = ProxyOptions.none();
  private final VolumeReader flat;
  private final List<Volume> volumes = new ArrayList<>();
  private final List<Host> hostSections = new ArrayList<>();
  private final List<Connection> connectionSections = new ArrayList<>();
  private final List<Mesh> meshes = new ArrayList<>();

  ResourceReader(Reading reading, OptionReader options) {
    this.reading = reading;
    this.options = options;
    this.hosts = new HostReader(reading, options);
    this.connections = new ConnectionReader(reading, options, hosts);
    this.flat = new VolumeReader(reading, options, true);
  }

  /** {@code resource NAME { }}. */
  Resource resource(Block block, String name) {
    body(block);
    List<Volume> all = new ArrayList<>();
    if (flat.any()) {
      all.add(flat.implicit());
    }
    all.addAll(volumes);
    return new Resource(
        name,
        sections(),
        templateFile,
        all,
        hostSections,
        connectionSections,
        meshes,
        block.headOrigin());
  }

  /** {@code common { }}. */
  Common common(Block block) {
    body(block);
    for (Host host : hostSections) {
      reading.error(
          "DRBD001",
          "a 'common' section has no hosts",
          host.origin().span(),
          "move the section into a resource");
    }
    return new Common(sections(), block.headOrigin());
  }

  private Sections sections() {
    return new Sections(protocol, optionsSection, net, disk, syncer, startup, proxy, handlers);
  }

  private void body(Block block) {
    reading.nextResource();
    boolean skipping = false;
    for (Statement child : block.children()) {
      if (skipping || reading.is(child, 0, "skip")) {
        skipping = !(child instanceof Block); // "skip" reaches up to the end of the next block
      } else if (!(child instanceof Block section ? section(section) : directive(child))) {
        reading.unknown(child, "in '" + block.keyword() + "'", STATEMENTS);
      }
    }
    reading.skipEnds(block.children());
  }

  private boolean directive(Statement statement) {
    if (statement.keyword().equals("protocol")) {
      protocol(statement);
      return true;
    }
    if (statement.isQuoted(0)) {
      return false;
    }
    switch (statement.keyword()) {
      case "floating" -> hosts.floating(statement).ifPresent(hostSections::add);
      case "template-file" -> {
        Optional<String> file = reading.string(statement, 1, "the file");
        reading.endOfDirective(statement, 2);
        templateFile = file.isPresent() ? file : templateFile;
      }
      default -> {
        return flat(statement);
      }
    }
    return true;
  }

  private void protocol(Statement statement) {
    reading.once("statement", "protocol", statement, () -> "'protocol'");
    String value = statement.wordCount() > 1 ? statement.word(1) : "yes";
    protocol = Optional.of(new Options.Setting("protocol", value, statement.origin()));
    if (statement.wordCount() > 1 && !value.matches("[ABCabc]")) {
      reading.error("DRBD005", "the protocol is not 'A', 'B' or 'C'", statement.wordSpan(1), "");
    }
    reading.endOfDirective(statement, 2);
  }

  private boolean flat(Statement statement) {
    if (!VolumeReader.STATEMENTS.contains(statement.keyword())) {
      return false;
    }
    if (!volumes.isEmpty()) {
      reading.error(
          "DRBD002",
          "statements of a volume stand both inside and outside of 'volume'",
          statement.wordSpan(0),
          "move this one into its 'volume' section");
      return true;
    }
    if (statement.keyword().equals("device")) {
      reading.once("statement", "device", statement, () -> "'device'");
    }
    return flat.take(statement);
  }

  private boolean section(Block block) {
    if (block.isQuoted(0)) {
      return false;
    }
    switch (block.keyword()) {
      case "on" -> hosts.on(block).ifPresent(hostSections::add);
      case "_this_host" -> hostSections.add(hosts.thisHost(block));
      case "floating" -> hosts.floating(block).ifPresent(hostSections::add);
      case "stacked-on-top-of" -> hosts.stacked(block).ifPresent(hostSections::add);
      case "volume" -> VolumeReader.section(reading, options, block, true).ifPresent(volumes::add);
      case "connection" -> connectionSections.add(connections.connection(block));
      case "connection-mesh" -> meshes.add(connections.mesh(block));
      case "disk" -> disk = once(block, DrbdDisk.TABLE);
      case "net" -> net = once(block, DrbdNet.TABLE);
      case "options" -> optionsSection = once(block, DrbdResourceOptions.TABLE);
      case "handlers" -> handlers = once(block, DrbdHandlers.TABLE);
      case "syncer" -> syncer = once(block, DrbdSyncer.TABLE);
      case "startup" -> {
        head(block);
        startup = options.readStartup(block, DrbdStartup.TABLE);
      }
      case "proxy" -> {
        head(block);
        proxy = options.readProxy(block, DrbdProxy.TABLE);
      }
      default -> {
        return directive(block);
      }
    }
    return true;
  }

  private Options once(Block block, OptionTable... tables) {
    head(block);
    return options.read(block, tables);
  }

  private void head(Block block) {
    String keyword = block.keyword();
    reading.once("section", keyword, block, () -> "the section '" + keyword + "'");
    reading.end(block, 1);
  }
}
