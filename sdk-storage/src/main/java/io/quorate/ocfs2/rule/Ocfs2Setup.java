package io.quorate.ocfs2.rule;

import io.quorate.ocfs2.model.ClusterConf;
import io.quorate.ocfs2.model.O2cbCluster;
import io.quorate.ocfs2.model.O2cbDefaults;
import io.quorate.ocfs2.model.Stanza;
import io.quorate.ocfs2.status.Superblock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that is known of OCFS2 in a cluster; what is absent no rule complains about.
 *
 * @param conf cluster.conf
 * @param defaults {@code /etc/default/o2cb}
 * @param volumes volumes by the device on which a host has them
 * @param pacemakerCluster Corosync's cluster name, where Pacemaker runs the cluster
 * @param nodes the host names of the cluster's nodes
 * @param token the time after which Corosync declares a node lost
 */
@Value.Builder
public record Ocfs2Setup(
    Optional<ClusterConf> conf,
    Optional<O2cbDefaults> defaults,
    List<Volume> volumes,
    Optional<String> pacemakerCluster,
    List<String> nodes,
    Optional<Duration> token)
    implements WithOcfs2Setup {
  /**
   * A volume.
   *
   * @param device where a host has it
   * @param superblock what it says
   */
  public record Volume(String device, Superblock superblock) {}

  /** Copies the lists. */
  public Ocfs2Setup {
    volumes = List.copyOf(volumes);
    nodes = List.copyOf(nodes);
  }

  /** A setup of which nothing is known. */
  public static Ocfs2SetupBuilder builder() {
    return new Ocfs2SetupBuilder();
  }

  /** A setup of which cluster.conf alone is known. */
  public static Ocfs2Setup of(ClusterConf conf) {
    return builder().conf(conf).build();
  }

  /** A setup of which {@code /etc/default/o2cb} alone is known. */
  public static Ocfs2Setup of(O2cbDefaults defaults) {
    return builder().defaults(defaults).build();
  }

  /** The clusters of cluster.conf. */
  List<O2cbCluster> clusters() {
    return conf.map(ClusterConf::clusters).orElse(List.of());
  }

  /** The stanzas of a name in cluster.conf. */
  List<Stanza> stanzas(String name) {
    return conf.map(file -> file.all(name)).orElse(List.of());
  }

  /** The cluster stanza of a name. */
  Optional<Stanza> stanza(O2cbCluster cluster) {
    return stanzas("cluster").stream()
        .filter(stanza -> stanza.text("name").filter(cluster.name()::equals).isPresent())
        .findFirst();
  }

  /** The stanzas of a name that refer to a cluster. */
  List<Stanza> members(String name, O2cbCluster cluster) {
    return stanzas(name).stream()
        .filter(stanza -> stanza.text("cluster").filter(cluster.name()::equals).isPresent())
        .toList();
  }
}
