package io.quorate.drbd.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.drbd.status.ConnectionState;
import io.quorate.drbd.status.DiskState;
import io.quorate.drbd.status.ReplicationState;
import io.quorate.drbd.status.Role;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DrbdAnswersTest {
  @Test
  void versionOf9() {
    DrbdVersions versions =
        DrbdAnswers.VERSION
            .parse(
                """
                DRBDADM_BUILDTAG=GIT-hash:\\ 0a1b2c\\ build\\ by\\ somebody,\\ 2023-01-09\\ 14:51:18
                DRBDADM_API_VERSION=2
                DRBD_KERNEL_VERSION_CODE=0x09020e
                DRBD_KERNEL_VERSION=9.2.14
                DRBDADM_VERSION_CODE=0x091600
                DRBDADM_VERSION=9.22.0
                """)
            .orThrow();
    assertThat(versions.utils()).hasToString("9.22.0");
    assertThat(versions.kernel()).hasValueSatisfying(v -> assertThat(v).hasToString("9.2.14"));
    assertThat(versions.api()).isEqualTo(2);
    assertThat(versions.build())
        .isEqualTo("GIT-hash: 0a1b2c build by somebody, 2023-01-09 14:51:18");
  }

  @Test
  void versionWithAModuleOf84HasACodeOnly() {
    DrbdVersions versions =
        DrbdAnswers.VERSION
            .parse(
                """
                DRBDADM_API_VERSION=1
                DRBD_KERNEL_VERSION_CODE=0x08040b
                DRBDADM_VERSION=9.22.0
                """)
            .orThrow();
    assertThat(versions.kernel()).hasValueSatisfying(v -> assertThat(v).hasToString("8.4.11"));
    assertThat(versions.build()).isEmpty();
  }

  @Test
  void versionWithoutAModule() {
    for (String kernel :
        List.of(
            "DRBD_KERNEL_VERSION_CODE=0x000000",
            "DRBD_KERNEL_VERSION_CODE=0x000000\nDRBD_KERNEL_VERSION=0",
            "DRBD_KERNEL_VERSION_CODE=0xffffffffff",
            "")) {
      DrbdVersions versions =
          DrbdAnswers.VERSION.parse("DRBDADM_VERSION=9.22.0\n" + kernel).orThrow();
      assertThat(versions.kernel()).as(kernel).isEmpty();
    }
  }

  @Test
  void versionThatIsNone() {
    Parsed<DrbdVersions> parsed = DrbdAnswers.VERSION.parse("command not found\n");
    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsExactly("DRBD301");
    assertThat(parsed.hasErrors()).isTrue();
  }

  @Test
  void roles() {
    assertThat(DrbdAnswers.ROLE.parse("Primary\n").orThrow())
        .containsExactly(new Roles(Role.PRIMARY, List.of()));
    assertThat(DrbdAnswers.ROLE.parse("Primary/Unknown\nPrimary/Unknown\n").orThrow())
        .containsExactly(
            new Roles(Role.PRIMARY, List.of(Role.UNKNOWN)),
            new Roles(Role.PRIMARY, List.of(Role.UNKNOWN)));
  }

  @Test
  void diskStates() {
    assertThat(DrbdAnswers.DISK_STATE.parse("UpToDate/Outdated\nDiskless\n").orThrow())
        .containsExactly(
            new DiskStates(DiskState.UP_TO_DATE, List.of(DiskState.OUTDATED)),
            new DiskStates(DiskState.DISKLESS, List.of()));
    assertThat(DrbdAnswers.DISK_STATE.parse("UpToDate/UpToDate/DUnknown").orThrow().get(0).peers())
        .containsExactly(DiskState.UP_TO_DATE, DiskState.DUNKNOWN);
  }

  @Test
  void connectionStatesOf84AreTwoThingsInOneWord() {
    assertThat(
            DrbdAnswers.CONNECTION_STATE
                .parse("Connected\nSyncSource\nWFConnection\nStandAlone\n")
                .orThrow())
        .containsExactly(
            new LinkState(ConnectionState.CONNECTED, Optional.empty()),
            new LinkState(ConnectionState.CONNECTED, Optional.of(ReplicationState.SYNC_SOURCE)),
            new LinkState(ConnectionState.CONNECTING, Optional.empty()),
            new LinkState(ConnectionState.STAND_ALONE, Optional.empty()));
  }

  @Test
  void linesThatAreNotUnderstoodAreNamed() {
    Parsed<List<DiskStates>> parsed = DrbdAnswers.DISK_STATE.parse("UpToDate\nwhat is this\n");
    assertThat(parsed.value()).hasSize(1);
    assertThat(parsed.diagnostics())
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.code()).isEqualTo("DRBD301");
              assertThat(found.span())
                  .hasValueSatisfying(span -> assertThat(span.text()).isEqualTo("what is this"));
            });
    assertThat(DrbdAnswers.ROLE.parse("Primary/\n").hasErrors()).isTrue();
    assertThat(DrbdAnswers.CONNECTION_STATE.parse("Elsewhere\n").hasErrors()).isTrue();
  }

  @Test
  void plannedCommands() {
    List<PlannedCommand> plan =
        DrbdAnswers.DRY_RUN
            .parse(
                """
                /usr/lib/drbd/drbdsetup-84 new-resource r0
                drbdsetup new-peer r0 1 --_name=bravo --shared-secret=two\\ words\\ \\$x --protocol=C
                drbdmeta 0 v09 /dev/vg/r0 internal apply-al
                drbdmeta 0 v09 /dev/vg/r0 internal --node-id=1 forget-peer
                """)
            .orThrow();
    assertThat(plan)
        .extracting(command -> command.tool() + " " + command.action())
        .containsExactly(
            "drbdsetup-84 new-resource",
            "drbdsetup new-peer",
            "drbdmeta apply-al",
            "drbdmeta forget-peer");
    assertThat(plan.get(1).argv()).contains("--shared-secret=two words $x");
    assertThat(plan.get(1))
        .hasToString("drbdsetup new-peer r0 1 --_name=bravo --shared-secret=*** --protocol=C");
  }

  @Test
  void resourcesOfEitherRelease() {
    assertThat(DrbdAnswers.WORDS.parse("r0 r1\n").orThrow()).containsExactly("r0", "r1");
    assertThat(DrbdAnswers.WORDS.parse("r0\nr1\n").orThrow()).containsExactly("r0", "r1");
    assertThat(DrbdAnswers.WORDS.parse("\n").orThrow()).isEmpty();
  }
}
