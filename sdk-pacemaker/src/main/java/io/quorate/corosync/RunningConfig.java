package io.quorate.corosync;

import io.quorate.core.option.Options;
import io.quorate.corosync.change.ConfigChange;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.CorosyncNode;
import io.quorate.corosync.model.Section;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.status.Cmap;
import io.quorate.corosync.status.CmapType;
import io.quorate.corosync.status.CmapValue;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What corosync runs with, beside what its file says: the map has the keys of the file under the names of {@code
 * exec/coroparse.c} of 3.1.
 *
 * <p>Compared are the keys of the file, and the nodes. A key that corosync has and the file has not is not seen as one that
 * was taken out: corosync puts keys of its own beside those of the file. The shared key, {@code uidgid} and {@code
 * logging_daemon} are not compared.
 */
public final class RunningConfig {
  private static final Pattern NODE = Pattern.compile("nodelist\\.node\\.(\\d{1,4})\\.(\\w+)");
  private static final String NODES = "nodelist.node";

  /** Sections whose keys have other names in the map. */
  private static final Set<String> ELSEWHERE =
      Set.of("uidgid", "logging.logging_daemon", "totem.interface.member", "service");

  private final Cmap cmap;
  private final Map<Long, SortedMap<String, CmapValue>> nodes = new HashMap<>();

  private RunningConfig(Cmap cmap) {
    this.cmap = cmap;
    SortedMap<Integer, SortedMap<String, CmapValue>> byPlace = new TreeMap<>();
    cmap.values()
        .forEach(
            (key, value) -> {
              Matcher node = NODE.matcher(key);
              if (node.matches()) {
                byPlace
                    .computeIfAbsent(Integer.valueOf(node.group(1)), place -> new TreeMap<>())
                    .put(node.group(2), value);
              }
            });
    for (SortedMap<String, CmapValue> node : byPlace.values()) {
      CmapValue id = node.get("nodeid");
      if (id != null && id.number().isPresent()) {
        nodes.put(id.number().getAsLong(), node);
      }
    }
  }

  /**
   * What the file says otherwise than corosync, and what each of it needs.
   *
   * @param cmap the whole map
   */
  public static ConfigChange pending(Cmap cmap, CorosyncConfig file, CorosyncRelease release) {
    return ConfigChange.between(new RunningConfig(cmap).like(file), file, release);
  }

  /** The file with the values that corosync has, and with its nodes. */
  private CorosyncConfig like(CorosyncConfig file) {
    Map<String, Integer> places = new HashMap<>();
    List<Section> sections = new ArrayList<>();
    for (Section section : file.sections()) {
      sections.add(like("", section, places));
    }
    CorosyncConfig running = new CorosyncConfig(file.settings(), sections);
    for (CorosyncNode node : file.nodes()) {
      Optional<Long> id = node.nodeId();
      if (id.isPresent() && !nodes.isEmpty() && !nodes.containsKey(id.get())) {
        running = running.withoutNode(id.get());
      }
    }
    for (Map.Entry<Long, SortedMap<String, CmapValue>> node : nodes.entrySet()) {
      if (file.node(node.getKey()).isEmpty()) {
        running = running.withNode(new CorosyncNode(section(node.getValue())));
      }
    }
    return running;
  }

  private static Section section(SortedMap<String, CmapValue> keys) {
    Options settings = Options.none();
    for (Map.Entry<String, CmapValue> key : keys.entrySet()) {
      settings = settings.with(key.getKey(), shown(key.getValue()));
    }
    return Section.of("node", settings);
  }

  private Section like(String outer, Section section, Map<String, Integer> places) {
    String path = outer.isEmpty() ? section.name() : outer + "." + section.name();
    if (ELSEWHERE.contains(path)) {
      return section;
    }
    int place = places.merge(path, 1, Integer::sum) - 1;
    Options settings = Options.none();
    for (Options.Setting setting : section.settings()) {
      Optional<String> text =
          path.equals("totem") && setting.name().equals("key") || isIndex(path, setting.name())
              ? Optional.of(setting.text())
              : running(path, section, place, setting);
      if (text.isPresent()) {
        settings = settings.with(setting.name(), text.get());
      }
    }
    List<Section> inner = new ArrayList<>();
    for (Section each : section.sections()) {
      inner.add(like(path, each, places));
    }
    return new Section(section.name(), settings, inner, section.origin());
  }

  /** Whether a key of the file is a part of the names in the map, and has no value there. */
  private static boolean isIndex(String path, String key) {
    return switch (path) {
      case "totem.interface" -> key.equals("linknumber") || key.equals("ringnumber");
      case "logging.logger_subsys" -> key.equals("subsys");
      default -> false;
    };
  }

  private Optional<String> running(String path, Section section, int place, Options.Setting set) {
    CmapValue value =
        path.equals(NODES)
            ? node(section, place).get(set.name())
            : cmap.values().get(prefix(path, section) + "." + set.name());
    return Optional.ofNullable(value).map(v -> isSame(v, set.text()) ? set.text() : shown(v));
  }

  /** A value as a file could have it. */
  private static String shown(CmapValue value) {
    return value.text().replaceAll("[\\r\\n{]", " ").strip();
  }

  private SortedMap<String, CmapValue> node(Section section, int place) {
    Optional<Long> id = new CorosyncNode(section).nodeId();
    SortedMap<String, CmapValue> found = id.map(nodes::get).orElse(null);
    if (found != null) {
      return found;
    }
    return id.isPresent()
        ? new TreeMap<>()
        : new TreeMap<>(cmap.under(NODES + "." + place).values());
  }

  private static String prefix(String path, Section section) {
    return switch (path) {
      case "totem.interface" ->
          path + "." + section.text("linknumber").or(() -> section.text("ringnumber")).orElse("0");
      case "logging.logger_subsys" -> path + "." + section.text("subsys").orElse("");
      default -> path;
    };
  }

  /** Whether a value is what the file says: numbers may be written in several ways. */
  private static boolean isSame(CmapValue value, String text) {
    if (value.type() == CmapType.STR || !text.matches("[+-]?\\d{1,20}")) {
      return value.text().equals(text);
    }
    return value.integer().filter(new BigInteger(text)::equals).isPresent();
  }
}
