package io.quorate.pacemaker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RenamesTest {
  @ParameterizedTest
  @CsvSource({
    "Master, Promoted, true",
    "master, PROMOTED, true",
    "Slave, Unpromoted, true",
    "Master, Unpromoted, false",
    "Started, started, true",
    "Started, Stopped, false",
  })
  void rolesAreEqualAcrossTheRename(String a, String b, boolean same) {
    assertThat(Renames.sameRole(a, b)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "stonith-enabled, fencing-enabled, true",
    "stonith_enabled, fencing-enabled, true",
    "stop_orphan_resources, stop-removed-resources, true",
    "stop-orphan-actions, cancel-removed-actions, true",
    "crmd-transition-delay, transition-delay, true",
    "no_quorum_policy, no-quorum-policy, true",
    "stonith-enabled, stonith-timeout, false",
    "my_own, my-own, false",
  })
  void propertiesAreEqualAcrossRenames(String a, String b, boolean same) {
    assertThat(Renames.sameProperty(a, b)).isEqualTo(same);
    assertThat(Renames.sameProperty(b, a)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "master-max, promoted-max, true",
    "master-node-max, promoted-node-max, true",
    "master-max, promoted-node-max, false",
  })
  void metaAttributesAreEqualAcrossTheRename(String a, String b, boolean same) {
    assertThat(Renames.sameMetaAttribute(a, b)).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource({
    "ocf::heartbeat:IPaddr2, ocf:heartbeat:IPaddr2, true",
    "ocf::pacemaker:Dummy, ocf::heartbeat:Dummy, false",
    "systemd:sshd, systemd:sshd, true",
  })
  void agentsAreEqualInBothSpellings(String a, String b, boolean same) {
    assertThat(Renames.sameAgent(a, b)).isEqualTo(same);
  }
}
