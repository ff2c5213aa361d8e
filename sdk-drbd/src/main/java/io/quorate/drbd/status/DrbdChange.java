package io.quorate.drbd.status;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One difference between two states of a node.
 *
 * <p>Counters and progress are no differences: they change all the time.
 *
 * @param resource its name
 * @param object what of it: {@code ""} for itself, {@code volume 0}, {@code bravo}, {@code bravo volume 0}, {@code bravo path
 *     ipv4:10.0.0.2:7000}
 * @param property what of that, in the tools' own word: {@code role}, {@code disk}, {@code connection}, {@code replication}
 * @param before the value before; empty when the object, or the value, was not there
 * @param after the value after; empty when it is not there any more
 */
public record DrbdChange(
    String resource,
    String object,
    String property,
    Optional<String> before,
    Optional<String> after) {

  private record Key(String object, String property) {}

  /** What is different, in the order of the resources. */
  public static List<DrbdChange> between(DrbdStatus before, DrbdStatus after) {
    Map<String, ResourceStatus> old = new LinkedHashMap<>();
    before.resources().forEach(resource -> old.put(resource.name(), resource));
    List<DrbdChange> changes = new ArrayList<>();
    for (ResourceStatus resource : after.resources()) {
      ResourceStatus was = old.remove(resource.name());
      if (was != resource) {
        add(changes, resource.name(), was == null ? Map.of() : values(was), values(resource));
      }
    }
    old.forEach((name, resource) -> add(changes, name, values(resource), Map.of()));
    return changes;
  }

  private static void add(
      List<DrbdChange> changes, String resource, Map<Key, String> before, Map<Key, String> after) {
    after.forEach(
        (key, value) -> {
          Optional<String> was = Optional.ofNullable(before.get(key));
          if (!was.equals(Optional.of(value))) {
            changes.add(
                new DrbdChange(resource, key.object(), key.property(), was, Optional.of(value)));
          }
        });
    before.forEach(
        (key, value) -> {
          if (!after.containsKey(key)) {
            changes.add(
                new DrbdChange(
                    resource, key.object(), key.property(), Optional.of(value), Optional.empty()));
          }
        });
  }

  private static Map<Key, String> values(ResourceStatus resource) {
    Map<Key, String> values = new LinkedHashMap<>();
    values.put(new Key("", "role"), resource.role().word());
    values.put(
        new Key("", "suspended"),
        resource.suspended().isEmpty()
            ? "no"
            : String.join(
                ",", resource.suspended().stream().map(Suspension::word).sorted().toList()));
    resource.mayPromote().ifPresent(may -> values.put(new Key("", "may_promote"), yesNo(may)));
    for (DeviceStatus device : resource.devices()) {
      String object = "volume " + device.volume();
      values.put(new Key(object, "disk"), device.disk().word());
      values.put(new Key(object, "quorum"), yesNo(device.quorum()));
    }
    for (ConnectionStatus connection : resource.connections()) {
      String peer =
          connection.name().isEmpty()
              ? "peer " + connection.peerNodeId().orElse(-1)
              : connection.name();
      values.put(new Key(peer, "connection"), connection.state().word());
      values.put(new Key(peer, "role"), connection.peerRole().word());
      for (PeerDeviceStatus device : connection.peerDevices()) {
        String object = peer + " volume " + device.volume();
        device
            .replication()
            .ifPresent(state -> values.put(new Key(object, "replication"), state.word()));
        values.put(new Key(object, "peer-disk"), device.peerDisk().word());
      }
      for (PathStatus path : connection.paths()) {
        values.put(
            new Key(peer + " path " + path.peer(), "established"), yesNo(path.established()));
      }
    }
    return values;
  }

  private static String yesNo(boolean value) {
    return value ? "yes" : "no";
  }

  /** One line: {@code r0 bravo connection: Connected -> Connecting}; {@code -} stands for what is not there. */
  @Override
  public String toString() {
    return resource
        + (object.isEmpty() ? "" : " " + object)
        + " "
        + property
        + ": "
        + before.orElse("-")
        + " -> "
        + after.orElse("-");
  }
}
