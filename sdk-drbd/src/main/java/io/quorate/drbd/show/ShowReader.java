package io.quorate.drbd.show;

import io.quorate.core.block.Block;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.MetaDisk;
import io.quorate.drbd.model.PeerVolume;
import io.quorate.drbd.option.DrbdRelease;
import io.quorate.drbd.option.DrbdSection;
import io.quorate.drbd.status.ConnectionState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the tree of {@code drbdsetup show}, from which every dialect of it is read. */
final class ShowReader {
  /** What the tools print among the options of a connection, and is none in drbd.conf. */
  private static final String NAME = "_name";

  private static final Set<String> OPTIONS = options();

  private final DiagnosticSink sink;

  ShowReader(DiagnosticSink sink) {
    this.sink = sink;
  }

  private static Set<String> options() {
    Set<String> names = new LinkedHashSet<>(Set.of(NAME));
    for (DrbdSection section : DrbdSection.all()) {
      for (DrbdRelease release : DrbdRelease.values()) {
        names.addAll(section.table(release).names());
      }
    }
    return Set.copyOf(names);
  }

  RunningConfig config(Block root) {
    List<RunningResource> resources = new ArrayList<>();
    List<Statement> nameless = new ArrayList<>();
    for (Statement child : root.children()) {
      if (child instanceof Block block
          && child.keyword().equals("resource")
          && child.wordCount() == 2) {
        resources.add(
            new ResourceDraft().resource(Optional.of(child.word(1)), block.children(), block));
      } else {
        nameless.add(child);
      }
    }
    if (!nameless.isEmpty()) {
      resources.add(new ResourceDraft().resource(Optional.empty(), nameless, root));
    }
    return new RunningConfig(resources);
  }

  /** What was read of a resource so far. */
  private final class ResourceDraft {
    private final Map<String, String> more = new LinkedHashMap<>();
    private final List<RunningVolume> volumes = new ArrayList<>();
    private final List<RunningConnection> connections = new ArrayList<>();
    private OptionalInt nodeId = OptionalInt.empty();
    private Options options = Options.none();
    private Options syncer = Options.none();
    private Options disk = Options.none();
    private Options net = Options.none();
    private Optional<String> protocol = Optional.empty();
    private Optional<Address> local = Optional.empty();
    private Optional<Address> peer = Optional.empty();
    private final VolumeDraft flat = new VolumeDraft(0);

    RunningResource resource(Optional<String> name, List<Statement> statements, Block place) {
      for (Statement child : statements) {
        take(child);
      }
      if (flat.used) {
        volumes.add(flat.volume(disk));
      } else if (!disk.isEmpty()) {
        disk.forEach(setting -> more.put(setting.name(), setting.text()));
      }
      if (peer.isPresent() || !net.isEmpty()) {
        Options all = protocol.map(letter -> net.with("protocol", letter)).orElse(net);
        boolean reachable = local.isPresent() || peer.isPresent();
        connections.add(
            new RunningConnection(
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty(),
                reachable ? List.of(new RunningPath(local, peer)) : List.of(),
                all,
                List.of(),
                Map.of()));
      }
      Origin origin = name.isPresent() ? place.headOrigin() : Origin.none();
      return new RunningResource(name, nodeId, options, syncer, volumes, connections, more, origin);
    }

    private void take(Statement child) {
      switch (child instanceof Block ? child.keyword() + " {" : child.keyword()) {
        case "options {" -> options = readOptions((Block) child);
        case "net {" -> net = readOptions((Block) child);
        case "disk {" -> disk = readOptions((Block) child);
        case "syncer {" -> syncer = readOptions((Block) child);
        case "protocol" -> protocol = word(child, 1);
        case "connection {" -> connections.add(connection((Block) child));
        case "_this_host {" -> ((Block) child).children().forEach(this::thisHost);
        case "_remote_host {" -> {
          for (Statement each : ((Block) child).children()) {
            if (each.keyword().equals("address")) {
              peer = address(each);
            } else {
              unknown(each, more);
            }
          }
        }
        default -> unknown(child, more);
      }
    }

    private void thisHost(Statement child) {
      if (child instanceof Block block
          && child.keyword().equals("volume")
          && child.wordCount() == 2) {
        number(child)
            .ifPresent(
                number -> {
                  VolumeDraft volume = new VolumeDraft(number);
                  block.children().forEach(volume::take);
                  volumes.add(volume.volume(Options.none()));
                });
      } else if (child.keyword().equals("node-id")) {
        nodeId = number(child).map(OptionalInt::of).orElse(OptionalInt.empty());
      } else if (child.keyword().equals("address")) {
        local = address(child);
      } else {
        flat.take(child);
        flat.used = true;
      }
    }
  }

  /** What was read of a volume so far. */
  private final class VolumeDraft {
    private final int number;
    private final Map<String, String> more = new LinkedHashMap<>();
    private Optional<Device> device = Optional.empty();
    private Optional<BackingDisk> disk = Optional.empty();
    private Optional<MetaDisk> metaDisk = Optional.empty();
    private Options options = Options.none();
    private boolean used;

    VolumeDraft(int number) {
      this.number = number;
    }

    void take(Statement child) {
      switch (child instanceof Block ? child.keyword() + " {" : child.keyword()) {
        case "device" -> device = device(child);
        case "disk" -> disk = word(child, 1).map(path -> new BackingDisk(path, child.origin()));
        case "meta-disk" -> metaDisk = metaDisk(child);
        case "disk {" -> {
          List<Options.Setting> all = new ArrayList<>(options.settings());
          all.addAll(readOptions((Block) child).settings());
          options = Options.of(all);
        }
        default -> unknown(child, more);
      }
    }

    private Optional<Device> device(Statement child) {
      if (child.wordCount() == 3 && child.word(1).equals("minor")) {
        return whole(child, 2)
            .map(minor -> new Device(Optional.empty(), OptionalInt.of(minor), child.origin()));
      }
      return word(child, 1)
          .map(path -> new Device(Optional.of(path), OptionalInt.empty(), child.origin()));
    }

    private Optional<MetaDisk> metaDisk(Statement child) {
      OptionalInt index =
          child.wordCount() == 5 && child.word(2).equals("[")
              ? whole(child, 3).map(OptionalInt::of).orElse(OptionalInt.empty())
              : OptionalInt.empty();
      return word(child, 1).map(path -> new MetaDisk(path, index, child.origin()));
    }

    RunningVolume volume(Options outside) {
      return new RunningVolume(
          number, device, disk, metaDisk, options.isEmpty() ? outside : options, more);
    }
  }

  private RunningConnection connection(Block block) {
    Map<String, String> more = new LinkedHashMap<>();
    List<RunningPath> paths = new ArrayList<>();
    List<PeerVolume> volumes = new ArrayList<>();
    OptionalInt id = OptionalInt.empty();
    Optional<ConnectionState> state = Optional.empty();
    Options net = Options.none();
    for (Statement child : block.children()) {
      switch (child instanceof Block ? child.keyword() + " {" : child.keyword()) {
        case "_peer_node_id" -> id = number(child).map(OptionalInt::of).orElse(OptionalInt.empty());
        case "_is_standalone" -> state = Optional.of(ConnectionState.STAND_ALONE);
        case "_cstate" -> {
          state = word(child, 1).flatMap(ConnectionState::of);
          if (state.isEmpty()) {
            notUnderstood(child);
          }
        }
        case "path {" -> paths.add(path((Block) child, more));
        case "net {" -> net = readOptions((Block) child);
        case "volume {" -> peerVolume((Block) child, more).ifPresent(volumes::add);
        default -> unknown(child, more);
      }
    }
    return new RunningConnection(
        id, net.text(NAME), state, paths, net.without(NAME), volumes, more);
  }

  private RunningPath path(Block block, Map<String, String> more) {
    Optional<Address> local = Optional.empty();
    Optional<Address> peer = Optional.empty();
    for (Statement child : block.children()) {
      switch (child.keyword()) {
        case "_this_host" -> local = address(child);
        case "_remote_host" -> peer = address(child);
        default -> unknown(child, more);
      }
    }
    return new RunningPath(local, peer);
  }

  private Optional<PeerVolume> peerVolume(Block block, Map<String, String> more) {
    Options disk = Options.none();
    for (Statement child : block.children()) {
      if (child instanceof Block inner && child.keyword().equals("disk")) {
        disk = readOptions(inner);
      } else {
        unknown(child, more);
      }
    }
    Options options = disk;
    return number(block).map(number -> new PeerVolume(number, options, block.headOrigin()));
  }

  private Options readOptions(Block block) {
    List<Options.Setting> settings = new ArrayList<>();
    for (Statement child : block.children()) {
      if (child instanceof Directive) {
        String value = child.wordCount() > 1 ? child.word(1) : "yes";
        settings.add(new Options.Setting(child.keyword(), value, child.origin()));
        if (child.wordCount() > 2 && !child.word(2).equals("_is_default")) {
          notUnderstood(child);
        }
        if (!OPTIONS.contains(child.keyword())) {
          sink.report(
              Diagnostic.of(
                      Severity.WARNING,
                      "DRBD202",
                      "the option '" + child.keyword() + "' is not known")
                  .at(child.wordSpan(0))
                  .withHelp("it is kept as it is"));
        }
      } else {
        notUnderstood(child);
      }
    }
    return Options.of(settings);
  }

  private Optional<Address> address(Statement statement) {
    if (statement.wordCount() < 2) {
      notUnderstood(statement);
      return Optional.empty();
    }
    Address address = ShowAddress.read(statement.slice(1, statement.wordCount()), statement);
    if (address == null) {
      notUnderstood(statement);
    }
    return Optional.ofNullable(address);
  }

  private Optional<String> word(Statement statement, int index) {
    if (index < statement.wordCount()) {
      return Optional.of(statement.word(index));
    }
    notUnderstood(statement);
    return Optional.empty();
  }

  private Optional<Integer> number(Statement statement) {
    return whole(statement, 1);
  }

  private Optional<Integer> whole(Statement statement, int index) {
    String text = index < statement.wordCount() ? statement.word(index) : "";
    if (text.matches("\\d{1,9}")) {
      return Optional.of(Integer.parseInt(text));
    }
    notUnderstood(statement);
    return Optional.empty();
  }

  private void notUnderstood(Statement statement) {
    report("DRBD201", "'" + statement + "' is not understood", statement, null);
  }

  private void unknown(Statement statement, Map<String, String> more) {
    if (statement.wordCount() == 0) {
      return;
    }
    more.put(
        statement.keyword(),
        statement.wordCount() > 1 ? statement.slice(1, statement.wordCount()) : "");
    report(
        "DRBD202",
        "'" + statement.keyword() + "' is not known here",
        statement,
        "it is kept as it is");
  }

  private void report(String code, String message, Statement statement, @Nullable String help) {
    Diagnostic warning =
        Diagnostic.of(Severity.WARNING, code, message).at(statement.headOrigin().span());
    sink.report(help == null ? warning : warning.withHelp(help));
  }
}
