package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.block.Word;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Span;
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
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The canonical tree of a configuration: one spelling, one order of sections. */
final class ConfigWriter {
  private static final OptionTable DISK = DrbdDisk.TABLE;

  Block config(DrbdConfig config) {
    List<Statement> children = new ArrayList<>();
    for (DrbdStatement statement : config.statements()) {
      children.add(top(statement));
    }
    return Block.root(children);
  }

  /** The same with the mere heads of the resources that another configuration shares. */
  Block config(DrbdConfig config, DrbdConfig other) {
    Set<DrbdStatement> shared = Collections.newSetFromMap(new IdentityHashMap<>());
    shared.addAll(other.statements());
    List<Statement> children = new ArrayList<>(config.statements().size());
    for (DrbdStatement statement : config.statements()) {
      children.add(
          statement instanceof Resource resource && shared.contains(resource)
              ? Block.of(head(resource), List.of())
              : top(statement));
    }
    return Block.root(children);
  }

  private static List<Word> head(Resource resource) {
    return List.of(Word.bare("resource"), DrbdWords.name(resource.name()));
  }

  private Statement top(DrbdStatement statement) {
    if (statement instanceof Global global) {
      return Block.of("global", settings(global.options(), DrbdGlobal.TABLE));
    }
    if (statement instanceof Common common) {
      List<Statement> body = new ArrayList<>();
      sections(common.sections(), body);
      return Block.of("common", body);
    }
    if (statement instanceof Resource resource) {
      return resource(resource);
    }
    if (statement instanceof Include include) {
      return Directive.of(List.of(Word.bare("include"), Word.quoted(include.pattern())));
    }
    ModuleRequirement requirement = (ModuleRequirement) statement;
    return Directive.of(requirement.keyword(), requirement.version());
  }

  private Block resource(Resource resource) {
    List<Statement> body = new ArrayList<>();
    resource
        .templateFile()
        .ifPresent(
            file -> body.add(Directive.of(List.of(Word.bare("template-file"), Word.quoted(file)))));
    sections(resource.sections(), body);
    resource.volumes().forEach(volume -> volume(volume, body));
    resource.hosts().forEach(host -> body.add(host(host)));
    resource.connections().forEach(connection -> body.add(connection(connection)));
    resource.meshes().forEach(mesh -> body.add(mesh(mesh)));
    return Block.of(head(resource), body);
  }

  private void sections(Sections sections, List<Statement> body) {
    sections.protocol().ifPresent(p -> body.add(option("protocol", p.text(), DrbdNet.TABLE)));
    section("options", sections.options(), body, DrbdResourceOptions.TABLE);
    section("net", sections.net(), body, DrbdNet.TABLE);
    section("disk", sections.disk(), body, DISK);
    section("syncer", sections.syncer(), body, DrbdSyncer.TABLE);
    asInFile(body, sections);
    if (!sections.startup().isEmpty()) {
      List<Statement> startup = new ArrayList<>();
      for (Options.Setting setting : sections.startup()) {
        startup.add(startup(setting));
      }
      body.add(Block.of("startup", startup));
    }
    proxy("proxy", sections.proxy(), body);
    section("handlers", sections.handlers(), body, DrbdHandlers.TABLE);
  }

  /** Puts the sections whose order matters to drbdadm, which joins them, into the order of their file. */
  private static void asInFile(List<Statement> body, Sections sections) {
    if (sections.protocol().isEmpty() && sections.syncer().isEmpty()) {
      return;
    }
    Map<String, Integer> places = new HashMap<>();
    sections.protocol().ifPresent(p -> places.put("protocol", place(p)));
    Map.of(
            "options",
            sections.options(),
            "net",
            sections.net(),
            "disk",
            sections.disk(),
            "syncer",
            sections.syncer())
        .forEach(
            (name, options) ->
                options.settings().stream().findFirst().ifPresent(s -> places.put(name, place(s))));
    body.sort(Comparator.comparing(statement -> places.getOrDefault(statement.keyword(), -1)));
  }

  private static int place(Options.Setting setting) {
    return setting.origin().span().map(Span::start).orElse(Integer.MAX_VALUE);
  }

  private Statement startup(Options.Setting setting) {
    if (setting.name().equals("stacked-timeouts")) {
      return Directive.of("stacked-timeouts");
    }
    if (setting.name().equals("become-primary-on")) {
      List<Word> words = new ArrayList<>(List.of(Word.bare("become-primary-on")));
      for (String host : setting.text().split(" ")) {
        if (!host.isEmpty()) {
          words.add(DrbdWords.value(host));
        }
      }
      return Directive.of(words);
    }
    return option(setting.name(), setting.text(), DrbdStartup.TABLE);
  }

  private void section(String name, Options options, List<Statement> body, OptionTable... tables) {
    if (!options.isEmpty()) {
      body.add(Block.of(name, settings(options, tables)));
    }
  }

  private void proxy(String name, ProxyOptions proxy, List<Statement> body) {
    if (proxy.isEmpty()) {
      return;
    }
    List<Statement> inside = new ArrayList<>(settings(proxy.options(), DrbdProxy.TABLE));
    if (!proxy.plugins().isEmpty()) {
      List<Statement> plugins = new ArrayList<>();
      for (List<String> line : proxy.plugins()) {
        plugins.add(Directive.of(line.stream().map(DrbdWords::value).toList()));
      }
      inside.add(Block.of("plugin", plugins));
    }
    body.add(Block.of(name, inside));
  }

  private List<Statement> settings(Options options, OptionTable... tables) {
    List<Statement> result = new ArrayList<>(options.settings().size());
    for (Options.Setting setting : options) {
      result.add(option(setting.name(), setting.text(), tables));
    }
    return result;
  }

  /** {@code name value;}; without the value where drbdadm itself filled it in and would refuse to read it. */
  private Statement option(String name, String text, OptionTable... tables) {
    boolean filledIn = (text.equals("yes") || text.equals("no")) && refused(name, text, tables);
    if (filledIn || isFlag(name)) {
      return Directive.of(text.equals("no") ? "no-" + name : name);
    }
    return Directive.of(List.of(Word.bare(name), DrbdWords.value(text)));
  }

  /** The statements of {@code global} that take no value. */
  static boolean isFlag(String name) {
    return DrbdGlobal.TABLE.find(name).filter(row -> row.type().kind().equals("flag")).isPresent();
  }

  private static boolean refused(String name, String text, OptionTable... tables) {
    for (OptionTable table : tables) {
      var row = table.find(name);
      if (row.isPresent()) {
        try {
          row.get().type().read(text);
          return false;
        } catch (OptionValueException e) {
          return true;
        }
      }
    }
    return false;
  }

  private void volume(Volume volume, List<Statement> body) {
    List<Statement> inside = new ArrayList<>();
    section("disk", volume.options(), inside, DISK);
    volume.device().ifPresent(device -> inside.add(device(device)));
    volume
        .disk()
        .ifPresent(
            disk ->
                inside.add(Directive.of(List.of(Word.bare("disk"), DrbdWords.name(disk.path())))));
    volume
        .metaDisk()
        .ifPresent(
            md -> {
              List<Word> words =
                  new ArrayList<>(List.of(Word.bare("meta-disk"), DrbdWords.name(md.path())));
              md.index().ifPresent(index -> words.add(Word.raw("[" + index + "]")));
              inside.add(Directive.of(words));
            });
    if (volume.implicit()) {
      body.addAll(inside);
    } else {
      body.add(numbered(volume.number(), inside));
    }
  }

  private Block numbered(int number, List<Statement> inside) {
    return Block.of(List.of(Word.bare("volume"), Word.raw(Integer.toString(number))), inside);
  }

  private Statement device(Device device) {
    List<Word> words = new ArrayList<>(List.of(Word.bare("device")));
    device.path().ifPresent(path -> words.add(DrbdWords.name(path)));
    device
        .minor()
        .ifPresent(
            minor -> {
              words.add(Word.bare("minor"));
              words.add(Word.raw(Integer.toString(minor)));
            });
    return Directive.of(words);
  }

  private Statement host(Host host) {
    List<Statement> body = new ArrayList<>();
    host.nodeId().ifPresent(id -> body.add(Directive.of("node-id", Integer.toString(id))));
    if (host.kind() != HostKind.FLOATING) {
      host.address()
          .ifPresent(
              a -> body.add(Directive.of(List.of(Word.bare("address"), Word.raw(a.toString())))));
    }
    section("options", host.options(), body, DrbdResourceOptions.TABLE);
    host.volumes().forEach(volume -> volume(volume, body));
    host.proxy().ifPresent(proxy -> body.add(proxyOn(List.of(), proxy)));
    List<Word> head = new ArrayList<>(List.of(Word.bare(host.kind().keyword())));
    if (host.kind() == HostKind.FLOATING) {
      head.add(Word.raw(host.address().map(Object::toString).orElse("")));
      if (body.isEmpty()) {
        return Directive.of(head);
      }
    } else if (host.kind() != HostKind.THIS_HOST) {
      host.names().forEach(name -> head.add(DrbdWords.name(name)));
    }
    return Block.of(head, body);
  }

  private Block proxyOn(List<Word> before, ProxyHost proxy) {
    List<Word> head = new ArrayList<>(before);
    head.add(Word.bare("proxy"));
    head.add(Word.bare("on"));
    proxy.hosts().forEach(name -> head.add(DrbdWords.name(name)));
    List<Statement> body = new ArrayList<>();
    body.add(Directive.of(List.of(Word.bare("inside"), Word.raw(proxy.inside().toString()))));
    body.add(Directive.of(List.of(Word.bare("outside"), Word.raw(proxy.outside().toString()))));
    proxy("options", proxy.options(), body);
    return Block.of(head, body);
  }

  private Block connection(Connection connection) {
    List<Statement> body = new ArrayList<>();
    connection
        .peerNodeId()
        .ifPresent(id -> body.add(Directive.of("_peer_node_id", Integer.toString(id))));
    connection.endpoints().forEach(end -> body.add(endpoint(end)));
    for (Path path : connection.paths()) {
      body.add(Block.of("path", path.endpoints().stream().map(this::endpoint).toList()));
    }
    if (connection.standalone()) {
      body.add(Directive.of("_is_standalone"));
    }
    section("net", connection.net(), body, DrbdNet.TABLE);
    section("disk", connection.disk(), body, DrbdPeerDevice.TABLE);
    for (PeerVolume volume : connection.volumes()) {
      body.add(
          numbered(
              volume.number(),
              List.of(Block.of("disk", settings(volume.disk(), DrbdPeerDevice.TABLE)))));
    }
    List<Word> head = new ArrayList<>(List.of(Word.bare("connection")));
    connection.name().ifPresent(name -> head.add(DrbdWords.name(name)));
    return Block.of(head, body);
  }

  private Statement endpoint(Endpoint end) {
    List<Word> words = new ArrayList<>();
    Optional<String> named =
        end.host().filter(host -> host.equals("_this_host") || host.equals("_remote_host"));
    if (named.isPresent()) {
      words.add(Word.bare(named.get()));
      end.address().ifPresent(a -> words.add(Word.raw(a.toString())));
    } else {
      end.host()
          .ifPresent(
              host -> {
                words.add(Word.bare("host"));
                words.add(DrbdWords.name(host));
              });
      end.address()
          .ifPresent(
              address -> {
                words.add(Word.bare("address"));
                words.add(Word.raw(address.toString()));
              });
    }
    end.port()
        .ifPresent(
            port -> {
              words.add(Word.bare("port"));
              words.add(Word.raw(Integer.toString(port)));
            });
    if (end.proxy().isPresent()) {
      words.add(Word.bare("via"));
      return proxyOn(words, end.proxy().get());
    }
    return Directive.of(words);
  }

  private Block mesh(Mesh mesh) {
    List<Statement> body = new ArrayList<>();
    if (!mesh.hosts().isEmpty()) {
      List<Word> hosts = new ArrayList<>(List.of(Word.bare("hosts")));
      mesh.hosts().forEach(name -> hosts.add(DrbdWords.name(name)));
      body.add(Directive.of(hosts));
    }
    section("net", mesh.net(), body, DrbdNet.TABLE);
    return Block.of("connection-mesh", body);
  }
}
