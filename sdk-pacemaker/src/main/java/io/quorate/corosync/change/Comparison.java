package io.quorate.corosync.change;

import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveCorosync;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.CorosyncNode;
import io.quorate.corosync.model.Section;
import io.quorate.corosync.option.ChangeEffect;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.CorosyncSection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Compares two configurations key by key; nodes are known by their numbers, links by theirs. */
final class Comparison {
  private static final String NODE = "nodelist.node";
  private static final String LINK = "totem.interface";

  private final CorosyncRelease release;
  private final EffectiveCorosync before;
  private final EffectiveCorosync after;

  Comparison(CorosyncConfig before, CorosyncConfig after, CorosyncRelease release) {
    this.release = release;
    this.before = EffectiveCorosync.of(before, release);
    this.after = EffectiveCorosync.of(after, release);
  }

  /**
   * A key and its place.
   *
   * @param path the path of its section
   * @param element what tells the section from others of its path; empty text for a section that is there once
   * @param name the key
   */
  private record Key(String path, String element, String name) {
    String label() {
      String section = element.isEmpty() ? path : path + "[" + element + "]";
      return section.isEmpty() ? name : section + "." + name;
    }
  }

  List<KeyChange> changes() {
    Map<Key, Options.Setting> old = keys(before.config());
    Map<Key, Options.Setting> fresh = keys(after.config());
    Set<Key> all = new LinkedHashSet<>(old.keySet());
    all.addAll(fresh.keySet());
    List<KeyChange> changes = new ArrayList<>();
    for (Key key : all) {
      Optional<Options.Setting> was = Optional.ofNullable(old.get(key));
      Optional<Options.Setting> is = Optional.ofNullable(fresh.get(key));
      Optional<String> text = was.map(Options.Setting::text);
      if (!text.equals(is.map(Options.Setting::text))) {
        changes.add(change(key, was, is));
      }
    }
    return changes;
  }

  private KeyChange change(Key key, Optional<Options.Setting> was, Optional<Options.Setting> is) {
    ChangeEffect effect =
        CorosyncSection.find(key.path())
            .map(section -> section.effect(key.name(), release))
            .orElse(ChangeEffect.NOTHING);
    String reason = "";
    if (key.path().equals(NODE) && release.atLeast(CorosyncRelease.V2_4)) {
      Reason found = node(key);
      effect = found.effect();
      reason = found.words();
    } else if (key.path().equals(LINK) && isOtherLink(key.element()) && isKnet()) {
      effect = ChangeEffect.RELOAD;
      reason = "the link itself comes or goes";
    } else if (key.path().equals("quorum") && key.name().equals("wait_for_all") && isSame()) {
      effect = ChangeEffect.RELOAD;
      reason = "two_node has the same effect";
    }
    return new KeyChange(
        key.label(),
        was.map(Options.Setting::text),
        is.map(Options.Setting::text),
        effect,
        reason,
        is.or(() -> was).orElseThrow().origin());
  }

  private record Reason(ChangeEffect effect, String words) {}

  /** Nodes come and go with a reload; a node that stays keeps its number, and its address on every link. */
  private Reason node(Key key) {
    Optional<CorosyncNode> was = find(before, key.element());
    Optional<CorosyncNode> is = find(after, key.element());
    if (was.isEmpty() || is.isEmpty()) {
      boolean moved = is.or(() -> was).filter(this::isElsewhere).isPresent();
      boolean multicast = before.transport().equals("udp") && release.major() == 2;
      return moved || multicast
          ? new Reason(ChangeEffect.RESTART, moved ? "the node changes its number" : "")
          : new Reason(ChangeEffect.RELOAD, was.isEmpty() ? "a new node" : "a node leaves");
    }
    if (!key.name().matches("ring[0-7]_addr")) {
      return new Reason(CorosyncSection.find(NODE).orElseThrow().effect(key.name(), release), "");
    }
    int link = key.name().charAt(4) - '0';
    boolean stays =
        was.get().addresses().containsKey(link) && is.get().addresses().containsKey(link);
    if (!isKnet()) {
      return new Reason(ChangeEffect.RESTART, "a node keeps its address while corosync runs");
    }
    return stays
        ? new Reason(
            ChangeEffect.REPLACE_LINK, "a node keeps its address on a link while corosync runs")
        : new Reason(ChangeEffect.RELOAD, "a link comes or goes");
  }

  /** Whether the address of a node is that of one with another number in the other configuration. */
  private boolean isElsewhere(CorosyncNode node) {
    Optional<String> address = Optional.ofNullable(node.addresses().get(0));
    return address.isPresent() && isOf(before, address.get()) && isOf(after, address.get());
  }

  private static boolean isOf(EffectiveCorosync config, String address) {
    return config.config().nodes().stream().anyMatch(n -> n.addresses().containsValue(address));
  }

  private boolean isKnet() {
    return release.major() == 3 && before.transport().equals("knet");
  }

  private boolean isOtherLink(String number) {
    return hasLink(before, number) != hasLink(after, number);
  }

  private static boolean hasLink(EffectiveCorosync config, String number) {
    return config.links().stream()
        .anyMatch(link -> Integer.toString(link.number()).equals(number) && !link.ends().isEmpty());
  }

  /** Whether waiting for all is what it was before. */
  private boolean isSame() {
    return release.atLeast(CorosyncRelease.V2_4)
        && before.quorum().waitForAll() == after.quorum().waitForAll();
  }

  private static Optional<CorosyncNode> find(EffectiveCorosync config, String element) {
    return config.config().nodes().stream()
        .filter(node -> element(NODE, node.section(), 0).equals(element))
        .findFirst();
  }

  private static Map<Key, Options.Setting> keys(CorosyncConfig config) {
    Map<Key, Options.Setting> keys = new LinkedHashMap<>();
    add("", "", config.settings(), keys);
    collect("", config.sections(), new HashMap<>(), keys);
    return keys;
  }

  private static void collect(
      String outer,
      List<Section> sections,
      Map<String, Integer> seen,
      Map<Key, Options.Setting> keys) {
    for (Section section : sections) {
      String path = outer.isEmpty() ? section.name() : outer + "." + section.name();
      int place = seen.merge(path, 1, Integer::sum) - 1;
      add(path, element(path, section, place), section.settings(), keys);
      collect(path, section.sections(), seen, keys);
    }
  }

  private static void add(
      String path, String element, Options settings, Map<Key, Options.Setting> keys) {
    for (Options.Setting setting : settings) {
      keys.put(new Key(path, element, setting.name()), setting);
    }
  }

  private static String element(String path, Section section, int place) {
    return switch (path) {
      case NODE -> section.text("nodeid").or(() -> section.text("ring0_addr")).orElse("#" + place);
      case LINK -> section.text("linknumber").or(() -> section.text("ringnumber")).orElse("0");
      case "totem.interface.member" -> section.text("memberaddr").orElse("");
      case "logging.logger_subsys" -> section.text("subsys").orElse("");
      case "logging.logging_daemon" ->
          section.text("name").orElse("") + section.text("subsys").map(s -> " " + s).orElse("");
      case "uidgid" -> section.text("uid").or(() -> section.text("gid")).orElse("");
      case "service" -> section.text("name").orElse("");
      default -> "";
    };
  }
}
