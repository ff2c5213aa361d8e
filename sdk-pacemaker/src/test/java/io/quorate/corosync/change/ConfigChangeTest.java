package io.quorate.corosync.change;

import static io.quorate.corosync.option.ChangeEffect.NOTHING;
import static io.quorate.corosync.option.ChangeEffect.RELOAD;
import static io.quorate.corosync.option.ChangeEffect.REPLACE_LINK;
import static io.quorate.corosync.option.ChangeEffect.RESTART;
import static io.quorate.corosync.option.ChangeEffect.RESTART_QDEVICE;
import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.option.Options;
import io.quorate.corosync.format.CorosyncFormats;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.CorosyncLink;
import io.quorate.corosync.model.CorosyncNode;
import io.quorate.corosync.option.ChangeEffect;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.InterfaceOptions;
import io.quorate.corosync.option.QuorumOptions;
import io.quorate.corosync.option.TotemOptions;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class ConfigChangeTest {
  private static final CorosyncConfig KNET = read("knet-three");
  private static final CorosyncConfig UDPU = read("udpu-two");

  private static CorosyncConfig read(String name) {
    Path file = Path.of("src/test/resources/corosync-conf/valid", name + ".conf");
    return CorosyncFormats.CONFIG.parse(GoldenFiles.source(file)).orThrow();
  }

  private static ConfigChange change(CorosyncConfig before, UnaryOperator<CorosyncConfig> edit) {
    return ConfigChange.between(before, edit.apply(before), CorosyncRelease.V3_1_7);
  }

  private static ChangeEffect totem(String key, String value, CorosyncRelease release) {
    CorosyncConfig after = KNET.withTotem(o -> o.with(key, value));
    return ConfigChange.between(KNET, after, release).effect();
  }

  @Test
  void nothingIsNeededForEqualConfigurations() {
    ConfigChange change = change(KNET, c -> c);
    assertThat(change.changes()).isEmpty();
    assertThat(change.effect()).isEqualTo(NOTHING);
  }

  @Test
  void timeoutsAreReloaded() {
    ConfigChange change = change(KNET, c -> c.withTotem(o -> o.with(TotemOptions.TOKEN, 9000L)));
    assertThat(change.changes())
        .extracting(KeyChange::toString)
        .containsExactly("totem.token: 5000 -> 9000 (corosync-cfgtool -R on one node)");
    assertThat(totem("token", "9000", CorosyncRelease.V2_4)).isEqualTo(RELOAD);
    assertThat(totem("token", "9000", CorosyncRelease.V1_4)).isEqualTo(RESTART);
  }

  @Test
  void theTransportNeedsARestart() {
    assertThat(totem("transport", "udpu", CorosyncRelease.V3_1_7)).isEqualTo(RESTART);
    assertThat(totem("link_mode", "active", CorosyncRelease.V3_1_7)).isEqualTo(RESTART);
    assertThat(totem("cluster_name", "other", CorosyncRelease.V3_1_7)).isEqualTo(RESTART);
    assertThat(change(KNET, c -> c.with("system", o -> o.with("sched_rr", "yes"))).effect())
        .isEqualTo(RESTART);
  }

  @Test
  void encryptionIsReloadedFrom3On() {
    assertThat(totem("crypto_cipher", "aes128", CorosyncRelease.V3_1_7)).isEqualTo(RELOAD);
    assertThat(totem("crypto_cipher", "aes128", CorosyncRelease.V2_4)).isEqualTo(RESTART);
  }

  @Test
  void whatTheReleaseDoesNotReadNeedsNothing() {
    assertThat(totem("rrp_mode", "active", CorosyncRelease.V3_1_7)).isEqualTo(NOTHING);
    assertThat(totem("rrp_mode", "active", CorosyncRelease.V2_4)).isEqualTo(RESTART);
    assertThat(totem("binnetaddr", "x", CorosyncRelease.V3_1_7)).isEqualTo(NOTHING);
  }

  @Test
  void nodesComeAndGoWithAReload() {
    CorosyncNode fresh = CorosyncNode.of(4, "node-d", "10.0.0.4", "fd00::4");
    assertThat(change(KNET, c -> c.withNode(fresh)).effect()).isEqualTo(RELOAD);
    assertThat(change(KNET, c -> c.withoutNode(2)).effect()).isEqualTo(RELOAD);
    assertThat(change(UDPU, c -> c.withNode(CorosyncNode.of(3, "c", "192.168.1.3"))).effect())
        .isEqualTo(RELOAD);
  }

  @Test
  void anAddressOfANodeThatStaysDoesNotChangeWithAReload() {
    ConfigChange change =
        change(KNET, c -> c.withNode(c.nodes().get(1).withAddress(0, "10.0.0.9")));
    assertThat(change.changes())
        .extracting(KeyChange::key)
        .containsExactly("nodelist.node[2].ring0_addr");
    assertThat(change.effect()).isEqualTo(REPLACE_LINK);
    assertThat(change.beyondReload()).hasSize(1);
    assertThat(
            change(UDPU, c -> c.withNode(c.nodes().get(1).withAddress(0, "192.168.1.9"))).effect())
        .isEqualTo(RESTART);
  }

  @Test
  void anotherNumberForTheSameAddressNeedsARestart() {
    CorosyncNode moved = CorosyncNode.of(9, "node-c", "10.0.0.3", "fd00::3");
    assertThat(change(KNET, c -> c.withoutNode(3).withNode(moved)).effect()).isEqualTo(RESTART);
  }

  @Test
  void aNewLinkIsReloadedAndAPortIsNot() {
    assertThat(change(KNET, ConfigChangeTest::withThirdLink).effect()).isEqualTo(RELOAD);
    CorosyncLink port = CorosyncLink.of(1, Options.none().with(InterfaceOptions.MCASTPORT, 5500L));
    assertThat(change(KNET, c -> c.withLink(port)).effect()).isEqualTo(REPLACE_LINK);
    CorosyncLink priority =
        CorosyncLink.of(0, Options.none().with(InterfaceOptions.KNET_LINK_PRIORITY, 3L));
    assertThat(change(KNET, c -> c.withLink(priority)).effect()).isEqualTo(RELOAD);
  }

  private static CorosyncConfig withThirdLink(CorosyncConfig config) {
    CorosyncConfig changed = config;
    for (CorosyncNode node : config.nodes()) {
      changed = changed.withNode(node.withAddress(2, "10.2.0." + node.nodeId().orElseThrow()));
    }
    return changed.withLink(
        CorosyncLink.of(2, Options.none().with(InterfaceOptions.MCASTPORT, 5500L)));
  }

  @Test
  void votequorumTakesVotesAndTwoNodeWhileItRuns() {
    assertThat(change(UDPU, c -> c.withQuorum(o -> o.without("two_node"))).effect())
        .isEqualTo(RELOAD);
    assertThat(
            change(UDPU, c -> c.withQuorum(o -> o.with(QuorumOptions.EXPECTED_VOTES, 3L))).effect())
        .isEqualTo(RELOAD);
    assertThat(
            change(UDPU, c -> c.withQuorum(o -> o.with(QuorumOptions.WAIT_FOR_ALL, false)))
                .effect())
        .isEqualTo(RESTART);
    assertThat(
            change(UDPU, c -> c.withQuorum(o -> o.with(QuorumOptions.WAIT_FOR_ALL, true)))
                .changes())
        .extracting(KeyChange::effect, KeyChange::reason)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(RELOAD, "two_node has the same effect"));
  }

  @Test
  void theDeviceReadsItsKeysWhenItStarts() {
    assertThat(change(KNET, c -> c.with("quorum.device.net", o -> o.with("tls", "off"))).effect())
        .isEqualTo(RESTART_QDEVICE);
  }

  @Test
  void aSharedKeyIsNotShown() {
    ConfigChange change = change(KNET, c -> c.withTotem(o -> o.with("key", "verysecret")));
    assertThat(List.of(change.changes().get(0).toString()))
        .containsExactly("totem.key: unset -> *** (corosync-cfgtool -R on one node)");
  }
}
