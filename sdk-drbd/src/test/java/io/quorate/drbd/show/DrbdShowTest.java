package io.quorate.drbd.show;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.AddressFamily;
import io.quorate.drbd.model.BackingDisk;
import io.quorate.drbd.model.MetaDisk;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdPeerDevice;
import io.quorate.drbd.option.DrbdResourceOptions;
import io.quorate.drbd.status.ConnectionState;
import org.junit.jupiter.api.Test;

class DrbdShowTest {
  private static RunningConfig text(String name) {
    return clean(DrbdShow.TEXT.parse(Fixtures.of("text/" + name)));
  }

  private static RunningConfig json(String name) {
    return clean(DrbdShow.JSON.parse(Fixtures.of("json/" + name)));
  }

  private static RunningConfig clean(Parsed<RunningConfig> parsed) {
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }

  @Test
  void release9HasConnectionsWithPathsAndPeerVolumes() {
    RunningConfig config = text("9.txt");
    RunningResource pvc = config.resource("pvc-1").orElseThrow();
    assertThat(pvc.nodeId()).hasValue(0);
    assertThat(pvc.options().get(DrbdResourceOptions.AUTO_PROMOTE)).contains(true);
    assertThat(config.volumeOfMinor(1000).orElseThrow().metaDisk()).contains(MetaDisk.internal());
    assertThat(pvc.volume(0).orElseThrow().hasDisk()).isTrue();
    assertThat(pvc.volume(1).orElseThrow().disk()).contains(BackingDisk.none());
    assertThat(pvc.volume(1).orElseThrow().hasDisk()).isFalse();
    assertThat(pvc.volume(2).orElseThrow().metaDisk())
        .contains(MetaDisk.external("/dev/vg/meta", 2));
    RunningConnection bravo = pvc.connection("bravo").orElseThrow();
    assertThat(bravo.peerNodeId()).hasValue(1);
    assertThat(bravo.state()).isEmpty();
    assertThat(bravo.paths())
        .extracting(path -> path.peer().orElseThrow().endpoint())
        .containsExactly("10.0.0.2:7000", "[fd00::2]:7000");
    assertThat(bravo.net().settings())
        .extracting(setting -> setting.name())
        .containsExactly("cram-hmac-alg", "shared-secret");
    assertThat(bravo.net().toString()).doesNotContain("not told");
    assertThat(bravo.volumes().get(0).disk().get(DrbdPeerDevice.RESYNC_RATE)).isPresent();
    assertThat(pvc.connection(2).orElseThrow().state()).contains(ConnectionState.STAND_ALONE);
    assertThat(config.resource("empty").orElseThrow().connections()).isEmpty();
  }

  @Test
  void someReleasesPrintTheStateOfEveryConnection() {
    RunningResource pvc = text("9-cstate.txt").resource("pvc-1").orElseThrow();
    assertThat(pvc.connection(1).orElseThrow().state()).contains(ConnectionState.CONNECTED);
    assertThat(pvc.connection(2).orElseThrow().state()).contains(ConnectionState.STAND_ALONE);
  }

  @Test
  void jsonAndTextAreTheSameModel() {
    assertThat(json("9.29.json")).isEqualTo(text("9.txt"));
  }

  @Test
  void jsonBefore929HasPathsAsTextsAndTheKeyDiskTwice() {
    assertThat(json("9.6.json")).isEqualTo(text("9.txt"));
  }

  @Test
  void release84HasOneConnectionWithoutName() {
    RunningConfig config = text("8.4.txt");
    RunningConnection peer = config.resource("home").orElseThrow().connections().get(0);
    assertThat(peer.name()).isEmpty();
    assertThat(peer.net().get(DrbdNet.ALLOW_TWO_PRIMARIES)).contains(true);
    assertThat(peer.paths().get(0).local()).contains(Address.of("10.0.0.1", 7788));
    RunningResource alone = config.resource("alone").orElseThrow();
    assertThat(alone.connections()).isEmpty();
    assertThat(alone.volume(1).orElseThrow().disk()).isEmpty();
    assertThat(alone.volume(0).orElseThrow().metaDisk()).contains(MetaDisk.external("/dev/vde"));
  }

  @Test
  void upTo83TheToolShowsOneMinorWithoutItsResource() {
    RunningResource home = text("8.0.txt").resources().get(0);
    assertThat(home.name()).isEmpty();
    assertThat(home.syncer().text("rate")).contains("30720k");
    RunningVolume volume = home.volume(0).orElseThrow();
    assertThat(volume.minor()).hasValue(6);
    assertThat(volume.options().text("on-io-error")).contains("detach");
    assertThat(volume.metaDisk()).contains(MetaDisk.external("/dev/vg/meta", 3));
    RunningConnection peer = home.connections().get(0);
    assertThat(peer.net().text("protocol")).contains("A");
    assertThat(peer.net().text("timeout")).contains("60");
    assertThat(peer.paths().get(0).peer()).contains(Address.of("192.0.2.2", 7006));
    RunningResource diskless = text("8.3-diskless-ipv6.txt").resources().get(0);
    assertThat(diskless.volume(0).orElseThrow().hasDisk()).isFalse();
    assertThat(diskless.connections().get(0).paths().get(0).local().orElseThrow().family())
        .isEqualTo(AddressFamily.IPV6);
  }

  @Test
  void nothingConfiguredIsNoResource() {
    assertThat(clean(DrbdShow.TEXT.parse("# No currently configured DRBD found.\n")).resources())
        .isEmpty();
    assertThat(clean(DrbdShow.TEXT.parse("")).resources()).isEmpty();
    assertThat(clean(DrbdShow.JSON.parse("[\n]\n")).resources()).isEmpty();
  }

  @Test
  void whatIsNotKnownIsKeptAndReported() {
    Parsed<RunningConfig> parsed =
        DrbdShow.TEXT.parse(
            "resource a { options { shiny 3; } _shade blue; _this_host { node-id x; } }");
    assertThat(parsed.diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD202", "DRBD202", "DRBD201");
    RunningResource a = parsed.value().resources().get(0);
    assertThat(a.options().text("shiny")).contains("3");
    assertThat(a.more()).containsEntry("_shade", "blue");
  }

  @Test
  void jsonOfAnotherKindIsReported() {
    assertThat(DrbdShow.JSON.parse("{}").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD201");
    assertThat(DrbdShow.JSON.parse("[1]").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD201");
    assertThat(DrbdShow.JSON.parse("[]\nerror: no such device").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD201");
  }

  @Test
  void cutOutputGivesWhatWasCompleteAndSaysSo() {
    Source whole = Fixtures.of("json/9.29.json");
    Parsed<RunningConfig> cut =
        DrbdShow.JSON.parse(whole.text().substring(0, whole.text().indexOf("\"empty\"")));
    assertThat(cut.diagnostics()).extracting(Diagnostic::code).containsExactly("DRBD204");
    assertThat(cut.value().resources()).hasSize(1);
    String text = Fixtures.of("text/9.txt").text();
    Parsed<RunningConfig> cutText =
        DrbdShow.TEXT.parse(text.substring(0, text.indexOf("_peer_node_id 2")));
    assertThat(cutText.diagnostics()).isNotEmpty();
    assertThat(cutText.value().resources()).hasSize(1);
  }
}
