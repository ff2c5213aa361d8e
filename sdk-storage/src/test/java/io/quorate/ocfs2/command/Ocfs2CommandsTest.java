package io.quorate.ocfs2.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.exec.ToolCall;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.FeatureLevel;
import io.quorate.ocfs2.model.HeartbeatMode;
import io.quorate.ocfs2.model.MkfsOptions;
import io.quorate.ocfs2.model.O2cbNode;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import io.quorate.ocfs2.model.UsageType;
import io.quorate.ocfs2.option.Ocfs2Feature;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** argv as values; nothing is run. */
class Ocfs2CommandsTest {
  private static final String DEV = "/dev/drbd0";

  static Stream<Arguments> calls() {
    return Stream.of(
        call("mounted.ocfs2 -d", Ocfs2Tools.detect()),
        call("mounted.ocfs2 -d /dev/drbd0", Ocfs2Tools.detect(DEV)),
        call("mounted.ocfs2 -f", Ocfs2Tools.mounted()),
        call("mounted.ocfs2 -f /dev/drbd0", Ocfs2Tools.mounted(DEV)),
        call("debugfs.ocfs2 -R stats /dev/drbd0", Ocfs2Tools.superblock(DEV)),
        call("debugfs.ocfs2 -R slotmap /dev/drbd0", Ocfs2Tools.slotMap(DEV)),
        call("debugfs.ocfs2 -R hb /dev/drbd0", Ocfs2Tools.heartbeats(DEV)),
        call("o2info --volinfo /dev/drbd0", Ocfs2Tools.volumeInfo(DEV)),
        call("o2info --mkfs /dev/drbd0", Ocfs2Tools.mkfsOptions(DEV)),
        call("o2info --fs-features /srv/a", Ocfs2Tools.features("/srv/a")),
        call("o2info --freeinode /dev/drbd0", Ocfs2Tools.freeInodes(DEV)),
        call("o2info --freefrag 1024 /dev/drbd0", Ocfs2Tools.freeSpace(DEV, 1024)),
        call("fsck.ocfs2 -n /dev/drbd0", Ocfs2Tools.check(DEV, false)),
        call("fsck.ocfs2 -fn /dev/drbd0", Ocfs2Tools.check(DEV, true)),
        call("o2cluster -o /dev/drbd0", Ocfs2Tools.clusterOf(DEV)),
        call("o2cluster -r", Ocfs2Tools.runningCluster()),
        call("blkid -p -o export /dev/drbd0", Ocfs2Tools.signature(DEV)),
        call(
            "findmnt --noheadings --raw --output TARGET --source /dev/drbd0",
            Ocfs2Tools.mountPoints(DEV)),
        call("o2cb list-clusters", O2cb.clusters()),
        call("o2cb list-cluster --oneline web", O2cb.cluster("web")),
        call("o2cb add-cluster web", O2cb.addCluster("web")),
        call("o2cb remove-cluster web", O2cb.removeCluster("web")),
        call(
            "o2cb add-node --ip 10.0.0.1 --port 7777 --number 3 web alpha",
            O2cb.addNode("web", O2cbNode.of(3, "alpha", "10.0.0.1"))),
        call("o2cb remove-node web alpha", O2cb.removeNode("web", "alpha")),
        call("o2cb add-heartbeat web /dev/sdb", O2cb.addHeartbeat("web", "/dev/sdb")),
        call("o2cb remove-heartbeat web /dev/sdb", O2cb.removeHeartbeat("web", "/dev/sdb")),
        call("o2cb heartbeat-mode web global", O2cb.heartbeatMode("web", HeartbeatMode.GLOBAL)),
        call("o2cb register-cluster web", O2cb.register("web")),
        call("o2cb unregister-cluster web", O2cb.unregister("web")),
        call("o2cb start-heartbeat web", O2cb.startHeartbeat("web")),
        call("o2cb stop-heartbeat web", O2cb.stopHeartbeat("web")),
        call("o2cb cluster-status web", O2cb.isOnline("web")),
        call("mkfs.ocfs2 /dev/drbd0", Mkfs.create(DEV, MkfsOptions.defaults())),
        call("mkfs.ocfs2 --dry-run /dev/drbd0", Mkfs.dryRun(DEV, MkfsOptions.defaults())),
        call("mkfs.ocfs2 /dev/drbd0", Mkfs.overwrite(DEV, MkfsOptions.defaults())),
        call(
            "mkfs.ocfs2 -b 4096 -C 65536 -L images -N 4 -J size=8388608,block64 -T vmstore"
                + " --fs-feature-level=max-features --fs-features=sparse,usrquota,norefcount"
                + " --cluster-stack=o2cb --cluster-name=web --global-heartbeat --nodiscard"
                + " -U 2A4D1C581FAA42A1A41D26EFC90C1315 -F /dev/drbd0 100000",
            Mkfs.create(DEV, all())),
        call(
            "mkfs.ocfs2 -M local -J block32 --discard /dev/drbd0",
            Mkfs.create(
                DEV, MkfsOptions.builder().local(true).journal64(false).discard(true).build())));
  }

  private static MkfsOptions all() {
    return MkfsOptions.forCluster(ClusterStack.O2CB, "web")
        .blockSize(4096)
        .clusterSize(65_536)
        .label("images")
        .slots(4)
        .journalSize(8 << 20)
        .journal64(true)
        .usage(UsageType.VMSTORE)
        .level(FeatureLevel.MAX_FEATURES)
        .addFeatures(Ocfs2Feature.USRQUOTA, Ocfs2Feature.SPARSE)
        .addWithoutFeatures(Ocfs2Feature.REFCOUNT)
        .globalHeartbeat(true)
        .discard(false)
        .uuid(Ocfs2Uuid.parse("2a4d1c58-1faa-42a1-a41d-26efc90c1315"))
        .blocks(100_000)
        .force(true)
        .build();
  }

  private static Arguments call(String argv, ToolCall<?> call) {
    return Arguments.of(argv, call);
  }

  @ParameterizedTest
  @MethodSource("calls")
  void argv(String argv, ToolCall<?> call) {
    assertThat(String.join(" ", call.command().argv())).isEqualTo(argv);
  }

  @Test
  void onlyOverwriteAnswersTheTool() {
    assertThat(Mkfs.create(DEV, MkfsOptions.defaults()).command().revealInput()).isEmpty();
    assertThat(
            new String(
                Mkfs.overwrite(DEV, MkfsOptions.defaults()).command().revealInput(),
                StandardCharsets.UTF_8))
        .isEqualTo("y\n");
  }

  @Test
  void whatIsNoDeviceOrNameIsRefused() {
    assertThatThrownBy(() -> Ocfs2Tools.detect("-x")).hasMessage("no device: '-x'");
    assertThatThrownBy(() -> Mkfs.create("", MkfsOptions.defaults()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> O2cb.cluster("-v")).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void optionsThatMkfsRefusesAreRefusedBefore() {
    assertThatThrownBy(() -> MkfsOptions.builder().blockSize(8192).build())
        .hasMessageContaining("block size");
    assertThatThrownBy(() -> MkfsOptions.builder().clusterSize(5000).build())
        .hasMessageContaining("cluster size");
    assertThatThrownBy(() -> MkfsOptions.builder().label("x".repeat(64)).build())
        .hasMessageContaining("label");
    assertThatThrownBy(() -> MkfsOptions.builder().slots(256).build())
        .hasMessageContaining("slots");
    assertThatThrownBy(() -> MkfsOptions.builder().journalSize(1 << 20).build())
        .hasMessageContaining("journal");
    assertThatThrownBy(() -> MkfsOptions.builder().stack(ClusterStack.PCMK).build())
        .hasMessageContaining("together");
    assertThatThrownBy(() -> MkfsOptions.forCluster(ClusterStack.O2CB, "a-b").build())
        .hasMessageContaining("letters and digits");
    assertThatThrownBy(
            () -> MkfsOptions.forCluster(ClusterStack.PCMK, "a").globalHeartbeat(true).build())
        .hasMessageContaining("global heartbeat");
    assertThatThrownBy(() -> MkfsOptions.forCluster(ClusterStack.PCMK, "a").local(true).build())
        .hasMessageContaining("local");
    assertThatThrownBy(
            () -> MkfsOptions.builder().addFeatures(Ocfs2Feature.USERSPACE_STACK).build())
        .hasMessageContaining("--fs-features");
  }
}
