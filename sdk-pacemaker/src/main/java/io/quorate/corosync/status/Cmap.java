package io.quorate.corosync.status;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The map of corosync, or a part of it, as {@code corosync-cmapctl} prints it; cmap_keys(7).
 *
 * <p>The typed look-ups read the default map; they find nothing in the map {@code stats}.
 *
 * @param values by key, in the tool's order
 */
public record Cmap(Map<String, CmapValue> values) {
  /** Where the members stand in 3.1, and in 2.x and 3.0. */
  private static final Pattern MEMBER =
      Pattern.compile("runtime\\.(?:totem\\.pg\\.mrp\\.srp\\.)?members\\.(\\d{1,10})\\.(\\w+)");

  private static final Pattern POSITION = Pattern.compile("nodelist\\.node\\.(\\d{1,4})\\.nodeid");

  /** Copies the map. */
  public Cmap {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /** The value of a key. */
  public Optional<CmapValue> get(String key) {
    return Optional.ofNullable(values.get(key));
  }

  /** The whole number of a key; empty when the key is not there or has another type. */
  public OptionalLong number(String key) {
    CmapValue value = values.get(key);
    return value == null ? OptionalLong.empty() : value.number();
  }

  /** The text of a key of the type {@code str}. */
  public Optional<String> string(String key) {
    return get(key).flatMap(CmapValue::string);
  }

  /** The part below a name, without the name: {@code token} for {@code under("runtime.config.totem")}. */
  public Cmap under(String name) {
    String prefix = name + ".";
    Map<String, CmapValue> part = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          if (key.startsWith(prefix)) {
            part.put(key.substring(prefix.length()), value);
          }
        });
    return new Cmap(part);
  }

  /** What corosync knows of each node that it ever had in its membership, by node number. */
  public SortedMap<Long, TotemMember> members() {
    SortedMap<Long, Map<String, CmapValue>> parts = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          Matcher member = MEMBER.matcher(key);
          if (member.matches()) {
            parts
                .computeIfAbsent(Long.parseLong(member.group(1)), id -> new LinkedHashMap<>())
                .put(member.group(2), value);
          }
        });
    SortedMap<Long, TotemMember> members = new TreeMap<>();
    parts.forEach((id, part) -> members.put(id, TotemMember.of(id, new Cmap(part))));
    return Collections.unmodifiableSortedMap(members);
  }

  /** The names of the nodes of the node list by number; nodes without a name are not there. */
  public SortedMap<Long, String> nodeNames() {
    SortedMap<Long, String> names = new TreeMap<>();
    values.forEach(
        (key, value) -> {
          Matcher position = POSITION.matcher(key);
          if (position.matches() && value.number().isPresent()) {
            string("nodelist.node." + position.group(1) + ".name")
                .ifPresent(name -> names.put(value.number().getAsLong(), name));
          }
        });
    return Collections.unmodifiableSortedMap(names);
  }

  /** The number of this node: as votequorum has it, or else from its place in the node list. */
  public OptionalLong localNode() {
    OptionalLong known = number("runtime.votequorum.this_node_id");
    OptionalLong position = number("nodelist.local_node_pos");
    return known.isPresent() || position.isEmpty()
        ? known
        : number("nodelist.node." + position.getAsLong() + ".nodeid");
  }

  /** How the last reload ended on this node. */
  public ReloadState reload() {
    return ReloadState.of(this);
  }

  /** The number of keys alone: a value may be the shared key. */
  @Override
  public String toString() {
    return "Cmap[" + values.size() + " keys]";
  }
}
