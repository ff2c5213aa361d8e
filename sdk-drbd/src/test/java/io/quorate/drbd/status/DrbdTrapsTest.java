package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is easily read wrong in the outputs of DRBD's tools; each test is named for its trap. */
class DrbdTrapsTest {
  private static DrbdStatus clean(Parser<DrbdStatus> parser, String text) {
    Parsed<DrbdStatus> parsed = parser.parse(text);
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value();
  }

  private static DrbdEvents events(String... lines) {
    DrbdEvents events = new DrbdEvents();
    for (String line : lines) {
      events.apply(line);
    }
    assertThat(events.notUnderstood()).isZero();
    return events;
  }

  private static List<String> names(DrbdEvents events) {
    return events.snapshot().resources().stream().map(ResourceStatus::name).toList();
  }

  private static String json(String name, String peerFields) {
    return """
        [
        {
          "name": "%s",
          "node-id": 0,
          "role": "Primary",
          "suspended": false,
          "write-ordering": "flush",
          "devices": [
         ],
          "connections": [
            {
              "peer-node-id": 1,
              "name": "bravo",
              "connection-state": "Connected",\s
              "peer-role": "Secondary",
              "peer_devices": [
                {
                  "volume": 0,
                  "replication-state": "SyncSource",
                  "peer-disk-state": "Inconsistent",
                  "resync-suspended": "no"%s
                } ]
            } ]
        }
        ]
        """
        .formatted(name, peerFields);
  }

  @Test
  void nanAndInfAreNoNumbersOfJson() {
    for (String number : List.of("nan", "-nan", "inf", "-inf")) {
      String fields =
          ",\n\"has-sync-details\": true, \"percent-in-sync\": %1$s,\n\"percent-resync-done\" : %1$s, \"db/dt [MiB/s]\": %1$s ,\n\"db1/dt1 [MiB/s]\": %1$s,\"estimated-seconds-to-finish\": %1$s"
              .formatted(number);
      PeerDeviceStatus peer =
          clean(DrbdReports.STATUS_JSON, json("r0", fields))
              .resources()
              .get(0)
              .connections()
              .get(0)
              .peerDevices()
              .get(0);
      assertThat(peer.done()).as(number).isEmpty();
      assertThat(peer.rate()).isEmpty();
      assertThat(peer.secondsLeft()).isEmpty();
      assertThat(peer.more()).isEmpty();
    }
  }

  @Test
  void nanInsideATextOfJsonIsText() {
    assertThat(clean(DrbdReports.STATUS_JSON, json("a: nan,b", "")).resources().get(0).name())
        .isEqualTo("a: nan,b");
  }

  @Test
  void keysOfJsonHaveSlashesAndBrackets() {
    PeerDeviceStatus peer =
        clean(
                DrbdReports.STATUS_JSON,
                json("r0", ", \"db0/dt0 [MiB/s]\": 3.91, \"db1/dt1 [MiB/s]\": 2.50"))
            .resources()
            .get(0)
            .connections()
            .get(0)
            .peerDevices()
            .get(0);
    assertThat(peer.rate()).hasValue(2.5 * 1024);
    assertThat(peer.more()).isEmpty();
  }

  @Test
  void textsOfJsonAreNotEscaped() {
    String two = json("first", "").stripTrailing();
    for (String name : List.of("a\"b", "a\\qb")) {
      String text =
          two.substring(0, two.length() - 1) + "," + json(name, "").substring("[\n".length());
      Parsed<DrbdStatus> parsed = DrbdReports.STATUS_JSON.parse(text);
      assertThat(parsed.diagnostics())
          .extracting(Diagnostic::code)
          .as(name)
          .containsExactly("DRBD201");
      assertThat(parsed.diagnostics().get(0).span().orElseThrow().position().line())
          .isEqualTo(text.substring(0, text.indexOf(name)).split("\n", -1).length);
      assertThat(parsed.value().resources())
          .extracting(ResourceStatus::name)
          .containsExactly("first");
    }
  }

  @Test
  void olderJsonSaysOnlyThatIoIsSuspended() {
    Parsed<DrbdStatus> parsed =
        DrbdReports.STATUS_JSON.parse(Fixtures.of("json/9.6-suspended.json"));
    assertThat(parsed.diagnostics()).isEmpty();
    ResourceStatus resource = parsed.value().resources().get(0);
    assertThat(resource.suspended()).containsExactly(Suspension.NOT_TOLD);
    assertThat(resource.isHealthy()).isFalse();
  }

  @Test
  void changesComeBeforeTheEndOfTheFirstDump() {
    DrbdEvents events =
        events(
            "exists resource name:r0 role:Secondary suspended:no may_promote:no promotion_score:0",
            "exists device name:r0 volume:0 minor:1 disk:UpToDate client:no quorum:yes",
            "change resource name:r0 may_promote:yes promotion_score:10100");
    assertThat(events.isComplete()).isFalse();
    events.apply("exists -");
    assertThat(events.isComplete()).isTrue();
    assertThat(events.snapshot().resources().get(0).promotionScore()).hasValue(10100);
  }

  @Test
  void aDestroyedDeviceHasNoMinor() {
    DrbdEvents events =
        events(
            "exists resource name:r0 role:Secondary suspended:no",
            "exists device name:r0 volume:0 minor:1 disk:UpToDate",
            "exists device name:r0 volume:1 minor:2 disk:UpToDate",
            "exists -",
            "destroy device name:r0 volume:0");
    assertThat(events.snapshot().device(1)).isEmpty();
    assertThat(events.snapshot().device(2)).isPresent();
  }

  @Test
  void aDestroyedConnectionTakesItsPeerDevicesAndPathsAlong() {
    DrbdEvents events =
        events(
            "exists resource name:r0 role:Secondary suspended:no",
            "exists connection name:r0 peer-node-id:1 conn-name:b connection:Connected role:Primary",
            "exists peer-device name:r0 peer-node-id:1 conn-name:b volume:0 replication:Established peer-disk:UpToDate",
            "exists -",
            "destroy connection name:r0 peer-node-id:1 conn-name:b",
            "create connection name:r0 peer-node-id:1 conn-name:b connection:StandAlone role:Unknown");
    assertThat(events.snapshot().resources().get(0).connections())
        .singleElement()
        .matches(c -> c.peerDevices().isEmpty() && c.state() == ConnectionState.STAND_ALONE);
  }

  @Test
  void afterARenameEveryLineHasTheNewName() {
    DrbdEvents events =
        events(
            "exists resource name:old role:Secondary suspended:no",
            "exists device name:old volume:0 minor:1 disk:UpToDate",
            "exists -",
            "rename resource name:old new_name:new",
            "change resource name:new role:Primary",
            "change device name:new volume:0 minor:1 disk:Failed");
    assertThat(names(events)).containsExactly("new");
    ResourceStatus resource = events.snapshot().resources().get(0);
    assertThat(resource.role()).isEqualTo(Role.PRIMARY);
    assertThat(resource.device(0).orElseThrow().disk()).isEqualTo(DiskState.FAILED);
    events.apply("create resource name:old role:Secondary suspended:no");
    assertThat(names(events)).containsExactly("new", "old");
    events.apply("destroy resource name:new");
    assertThat(names(events)).containsExactly("old");
  }

  @Test
  void aNameMayBeTakenThatWasFreedByARename() {
    DrbdEvents events =
        events(
            "exists resource name:a role:Primary suspended:no",
            "exists resource name:b role:Secondary suspended:no",
            "exists -",
            "rename resource name:a new_name:swap",
            "rename resource name:b new_name:a",
            "rename resource name:swap new_name:b");
    assertThat(names(events)).containsExactlyInAnyOrder("a", "b");
    assertThat(events.snapshot().resource("a").orElseThrow().role()).isEqualTo(Role.SECONDARY);
    assertThat(events.snapshot().resource("b").orElseThrow().role()).isEqualTo(Role.PRIMARY);
  }

  @Test
  void aRenameOntoANameThatIsStillKnownReplacesIt() {
    DrbdEvents events =
        events(
            "exists resource name:a role:Primary suspended:no",
            "exists resource name:b role:Secondary suspended:no",
            "rename resource name:a new_name:b");
    assertThat(names(events)).containsExactly("b");
    assertThat(events.snapshot().resources().get(0).role()).isEqualTo(Role.PRIMARY);
  }

  @Test
  void skippedEventsMeanReadingEverythingAgain() {
    DrbdEvents events =
        events(
            "exists resource name:r0 role:Primary suspended:no",
            "exists resource name:r1 role:Primary suspended:no",
            "exists -",
            "- skipped 13");
    assertThat(events.isStale()).isTrue();
    events.restart();
    events.apply("exists resource name:r1 role:Secondary suspended:no");
    events.apply("exists -");
    assertThat(events.isStale()).isFalse();
    assertThat(names(events)).containsExactly("r1");
  }

  @Test
  void wordsSplitAtTheirFirstColon() {
    DrbdEvents events =
        events(
            "exists resource name:r0 role:Primary suspended:no",
            "exists device name:r0 volume:0 minor:1 backing_dev:/dev/disk/by-path/pci-0000:00:1f.2 disk:UpToDate",
            "exists path name:r0 peer-node-id:1 conn-name:b local:ipv6:[fd00::1]:7000 peer:ipv6:[fe80::2%eth0]:7000 established:yes");
    ResourceStatus r0 = events.snapshot().resources().get(0);
    assertThat(r0.device(0).orElseThrow().backingDevice())
        .contains("/dev/disk/by-path/pci-0000:00:1f.2");
    assertThat(r0.connections().get(0).paths())
        .containsExactly(new PathStatus("ipv6:[fd00::1]:7000", "ipv6:[fe80::2%eth0]:7000", true));
    assertThat(
            clean(
                    DrbdReports.STATUS_TEXT,
                    "r0 role:Primary\n  disk:UpToDate backing_dev:/dev/disk/by-path/pci-0000:00:1f.2\n")
                .resources()
                .get(0)
                .device(0)
                .orElseThrow()
                .backingDevice())
        .contains("/dev/disk/by-path/pci-0000:00:1f.2");
  }

  @Test
  void standAloneIsAStateAndNoProofOfASplitBrain() {
    ConnectionStatus connection =
        clean(
                DrbdReports.STATUS_TEXT,
                "r0 role:Primary\n  disk:UpToDate\n  bravo connection:StandAlone\n")
            .resources()
            .get(0)
            .connections()
            .get(0);
    assertThat(connection.state()).isEqualTo(ConnectionState.STAND_ALONE);
    assertThat(connection.isHealthy()).isFalse();
    assertThat(connection.peerRole()).isEqualTo(Role.UNKNOWN);
    assertThat(connection.more()).isEmpty();
  }

  @Test
  void nothingConfiguredIsPrintedAsAComment() {
    assertThat(
            clean(DrbdReports.STATUS_TEXT, "# No currently configured DRBD found.\n").resources())
        .isEmpty();
    assertThat(clean(DrbdReports.STATUS_JSON, "[\n]\n").resources()).isEmpty();
    assertThat(clean(DrbdReports.STATUS_JSON, "").resources()).isEmpty();
  }

  @Test
  void messagesOfTheToolsAreNoResources() {
    for (String message :
        List.of(
            "r0: No such resource\nCommand 'drbdsetup-84 status r0' terminated with exit code 10\n",
            "'nosuch' not defined in your config (for this host).\n",
            "status: unrecognized option '--json'\n",
            "Could not connect to 'drbd' generic netlink family\n",
            "_minor=0\n_res_name=r0\n")) {
      Parsed<DrbdStatus> parsed = DrbdReports.STATUS_TEXT.parse(message);
      assertThat(parsed.value().resources()).as(message).isEmpty();
      assertThat(parsed.diagnostics())
          .hasSize(message.split("\n").length)
          .allMatch(d -> d.code().equals("DRBD201"));
    }
  }

  @Test
  void drbdadmEchoesWhatItRunsWhenItIsVerbose() {
    Parsed<DrbdStatus> parsed =
        DrbdReports.STATUS_TEXT.parse(Fixtures.of("text/8.4-verbose-echo.txt"));
    assertThat(parsed.diagnostics()).isEmpty();
    assertThat(parsed.value().resources())
        .extracting(ResourceStatus::name)
        .containsExactly("r0", "r1");
    assertThat(clean(DrbdReports.STATUS_TEXT, "drbdsetup role:Primary\n").resources())
        .extracting(ResourceStatus::name)
        .containsExactly("drbdsetup");
  }

  @Test
  void fieldsOfEventsThatAreNotKnownAreReportedOnceForEachKindOfObject() {
    Parsed<EventLog> parsed =
        DrbdReports.EVENTS.parse(
            "exists resource name:r0 role:Primary shiny:yes\n"
                + "exists device name:r0 volume:0 minor:1 disk:UpToDate shiny:no\n"
                + "exists device name:r0 volume:1 minor:2 disk:UpToDate shiny:no\n"
                + "exists -\n");
    assertThat(parsed.diagnostics())
        .extracting(d -> d.code() + " " + d.span().orElseThrow().text())
        .containsExactly("DRBD202 shiny:yes", "DRBD202 shiny:no");
    assertThat(parsed.value().status().resources().get(0).more()).containsEntry("shiny", "yes");
  }

  @Test
  void numbersThatAreTooLargeDoNotFit() {
    Parsed<ProcDrbd> proc =
        DrbdReports.PROC.parse(
            " 99999999999: cs:Connected ro:Primary/Primary ds:UpToDate/UpToDate C r-----\n"
                + " 1: cs:SyncSource ro:Primary/Primary ds:UpToDate/UpToDate C r-----\n"
                + "\t[>....] sync'ed: 1.2.3% (1/2)M\n\tfinish: 99999999999999999999:00:00 speed: , K/sec\n");
    assertThat(proc.value().devices()).extracting(ProcDevice::minor).containsExactly(1);
    assertThat(proc.value().devices().get(0).syncProgress()).isEmpty();
    assertThat(
            DrbdReports.STATUS_TEXT
                .parse("r0 role:Primary node-id:4294967296\n")
                .value()
                .resources()
                .get(0)
                .nodeId())
        .isEmpty();
  }
}
