package io.quorate.ocfs2.model;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.ocfs2.option.ClusterOptions;
import io.quorate.ocfs2.option.HeartbeatOptions;
import io.quorate.ocfs2.option.NodeOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * {@code /etc/ocfs2/cluster.conf}: its stanzas in the file's order, ocfs2.cluster.conf(5) of ocfs2-tools 1.8.7.
 *
 * <pre>{@code
 * ClusterConf conf =
 *     ClusterConf.empty()
 *         .withNode("web", O2cbNode.of(0, "alpha", "10.0.0.1"))
 *         .withNode("web", O2cbNode.of(1, "bravo", "10.0.0.2"));
 * }</pre>
 *
 * @param stanzas all of them, also those that o2cb reads over
 */
public record ClusterConf(List<Stanza> stanzas) {
  /** Copies the list. */
  public ClusterConf {
    stanzas = List.copyOf(stanzas);
  }

  /** A file without a stanza. */
  public static ClusterConf empty() {
    return new ClusterConf(List.of());
  }

  /** The stanzas of a name. */
  public List<Stanza> all(String name) {
    return stanzas.stream().filter(stanza -> stanza.name().equals(name)).toList();
  }

  /**
   * The clusters as o2cb reads them, in the file's order.
   *
   * <p>Of a file with errors, what can be read; a node without a cluster stanza belongs to none.
   */
  public List<O2cbCluster> clusters() {
    return all("cluster").stream().flatMap(stanza -> cluster(stanza).stream()).toList();
  }

  /** The cluster of a name. */
  public Optional<O2cbCluster> cluster(String name) {
    return clusters().stream().filter(cluster -> cluster.name().equals(name)).findFirst();
  }

  private Optional<O2cbCluster> cluster(Stanza stanza) {
    Optional<String> name = stanza.text("name");
    OptionalLong count = number(stanza, ClusterOptions.NODE_COUNT);
    if (name.isEmpty() || count.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new O2cbCluster(
            name.get(),
            count.getAsLong(),
            stanza.text("heartbeat_mode").flatMap(HeartbeatMode::find).orElse(HeartbeatMode.LOCAL),
            members("node", name.get()).flatMap(node -> node(node).stream()).toList(),
            members("heartbeat", name.get())
                .flatMap(region -> region.text("region").stream())
                .toList()));
  }

  /** The stanzas of a name that refer to a cluster. */
  private Stream<Stanza> members(String name, String cluster) {
    return all(name).stream().filter(memberOf(cluster));
  }

  private static Predicate<Stanza> memberOf(String cluster) {
    return stanza -> stanza.text("cluster").filter(cluster::equals).isPresent();
  }

  private static Optional<O2cbNode> node(Stanza stanza) {
    OptionalLong number = number(stanza, NodeOptions.NUMBER);
    OptionalLong port = number(stanza, NodeOptions.IP_PORT);
    Optional<String> name = stanza.text("name");
    Optional<String> address = stanza.text("ip_address");
    return number.isEmpty() || port.isEmpty() || name.isEmpty() || address.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new O2cbNode(number.getAsLong(), name.get(), address.get(), port.getAsLong()));
  }

  private static OptionalLong number(Stanza stanza, Option<Long> row) {
    try {
      return stanza.settings().get(row).map(OptionalLong::of).orElseGet(OptionalLong::empty);
    } catch (OptionValueException e) {
      return OptionalLong.empty();
    }
  }

  /** The file with a node, in the place of the one of its name; the cluster is there afterwards, and counts it. */
  public ClusterConf withNode(String cluster, O2cbNode node) {
    List<Stanza> all = new ArrayList<>(stanzas);
    Predicate<Stanza> same = isNode(cluster, node.name());
    int place = last(all, same);
    if (place >= 0) {
      all.set(place, all.get(place).withSettings(before -> node.settings(before, cluster)));
    } else {
      Stanza fresh = Stanza.of("node", node.settings(Options.none(), cluster));
      all.add(last(all, stanza -> stanza.name().equals("node")) + 1, fresh);
    }
    return new ClusterConf(all).withCluster(cluster).counted(cluster);
  }

  /** The file without a node; the cluster's count is that of the nodes that are left. */
  public ClusterConf withoutNode(String cluster, String name) {
    return without(isNode(cluster, name)).counted(cluster);
  }

  private static Predicate<Stanza> isNode(String cluster, String name) {
    return memberOf(cluster)
        .and(stanza -> stanza.name().equals("node"))
        .and(stanza -> stanza.text("name").filter(name::equals).isPresent());
  }

  /** The file with a cluster stanza of a name; itself where there is one. */
  public ClusterConf withCluster(String name) {
    if (isThere(name)) {
      return this;
    }
    List<Stanza> all = new ArrayList<>(stanzas);
    Options settings =
        Options.none()
            .with(ClusterOptions.NODE_COUNT, members("node", name).count())
            .with(ClusterOptions.HEARTBEAT_MODE, HeartbeatMode.LOCAL.word())
            .with(ClusterOptions.NAME, name);
    all.add(Stanza.of("cluster", settings));
    return new ClusterConf(all);
  }

  private boolean isThere(String cluster) {
    return all("cluster").stream()
        .anyMatch(stanza -> stanza.text("name").filter(cluster::equals).isPresent());
  }

  /** The file without a cluster, its nodes and its regions. */
  public ClusterConf withoutCluster(String name) {
    return without(
        memberOf(name)
            .or(
                stanza ->
                    stanza.name().equals("cluster")
                        && stanza.text("name").filter(name::equals).isPresent()));
  }

  /** The file with another heartbeat mode of a cluster, which is there afterwards. */
  public ClusterConf withHeartbeatMode(String cluster, HeartbeatMode mode) {
    return withCluster(cluster)
        .changed(cluster, before -> before.with(ClusterOptions.HEARTBEAT_MODE, mode.word()));
  }

  /** The file with a heartbeat region of a cluster, which is there afterwards. */
  public ClusterConf withRegion(String cluster, Ocfs2Uuid region) {
    boolean known =
        members("heartbeat", cluster)
            .anyMatch(stanza -> stanza.text("region").filter(region.plain()::equals).isPresent());
    List<Stanza> all = new ArrayList<>(stanzas);
    if (!known) {
      Options settings =
          Options.none()
              .with(HeartbeatOptions.REGION, region.plain())
              .with(HeartbeatOptions.CLUSTER, cluster);
      all.add(
          last(all, stanza -> stanza.name().equals("heartbeat")) + 1,
          Stanza.of("heartbeat", settings));
    }
    return new ClusterConf(all).withCluster(cluster);
  }

  /** The file without a heartbeat region of a cluster. */
  public ClusterConf withoutRegion(String cluster, Ocfs2Uuid region) {
    return without(
        memberOf(cluster)
            .and(stanza -> stanza.name().equals("heartbeat"))
            .and(stanza -> stanza.text("region").filter(region.plain()::equals).isPresent()));
  }

  private ClusterConf without(Predicate<Stanza> which) {
    return new ClusterConf(stanzas.stream().filter(which.negate()).toList());
  }

  private ClusterConf counted(String cluster) {
    long count = members("node", cluster).count();
    return changed(cluster, before -> before.with(ClusterOptions.NODE_COUNT, count));
  }

  private ClusterConf changed(String cluster, UnaryOperator<Options> change) {
    List<Stanza> all = new ArrayList<>();
    for (Stanza stanza : stanzas) {
      boolean same =
          stanza.name().equals("cluster")
              && stanza.text("name").filter(cluster::equals).isPresent();
      all.add(same ? stanza.withSettings(change) : stanza);
    }
    return new ClusterConf(all);
  }

  private static int last(List<Stanza> all, Predicate<Stanza> which) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (which.test(all.get(i))) {
        return i;
      }
    }
    return -1;
  }
}
