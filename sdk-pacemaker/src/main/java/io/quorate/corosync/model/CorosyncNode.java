package io.quorate.corosync.model;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.corosync.option.NodeOptions;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A node of the cluster: {@code nodelist { node { } }}.
 *
 * @param section the section
 */
public record CorosyncNode(Section section) {
  private static final Pattern ADDRESS = Pattern.compile("ring([0-7])_addr");

  /**
   * A node with a name and its addresses.
   *
   * @param nodeId 1..65535 with knet
   * @param name its host name
   * @param addresses those on link 0, 1, …, at most eight
   * @throws IllegalArgumentException when there are more
   */
  public static CorosyncNode of(long nodeId, String name, String... addresses) {
    if (addresses.length > 8) {
      throw new IllegalArgumentException("a node has at most eight addresses");
    }
    Options options = Options.none().with(NodeOptions.NODEID, nodeId).with(NodeOptions.NAME, name);
    for (int i = 0; i < addresses.length; i++) {
      options = options.with(key(i), addresses[i]);
    }
    return new CorosyncNode(Section.of("node", options));
  }

  /** The key of the address on a link: {@code ring0_addr}. */
  public static String key(int link) {
    return "ring" + link + "_addr";
  }

  /** The keys. */
  public Options settings() {
    return section.settings();
  }

  /** The number, when it is written and is one. */
  public Optional<Long> nodeId() {
    return number(NodeOptions.NODEID);
  }

  /** The name, when it is written. */
  public Optional<String> name() {
    return settings().get(NodeOptions.NAME);
  }

  /** The votes; 1 when none are written. */
  public long votes() {
    return number(NodeOptions.QUORUM_VOTES).orElse(1L);
  }

  /** The addresses by link. */
  public SortedMap<Integer, String> addresses() {
    SortedMap<Integer, String> found = new TreeMap<>();
    for (Options.Setting setting : settings()) {
      Matcher matcher = ADDRESS.matcher(setting.name());
      if (matcher.matches()) {
        found.put(Integer.valueOf(matcher.group(1)), setting.text());
      }
    }
    return Collections.unmodifiableSortedMap(found);
  }

  /** The node with an address on a link. */
  public CorosyncNode withAddress(int link, String address) {
    return new CorosyncNode(section.withSettings(settings().with(key(link), address)));
  }

  /** What to call the node: its name, its number, its first address. */
  public String label() {
    return name()
        .map(name -> "'" + name + "'")
        .or(() -> nodeId().map(Object::toString))
        .or(() -> addresses().values().stream().findFirst())
        .orElse("without a name");
  }

  private Optional<Long> number(Option<Long> option) {
    try {
      return settings().get(option);
    } catch (OptionValueException e) {
      return Optional.empty();
    }
  }
}
