package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DrbdChangeTest {
  private final DrbdEvents events = new DrbdEvents();

  private DrbdStatus after(String... lines) {
    for (String line : lines) {
      events.apply(line);
    }
    return events.snapshot();
  }

  @Test
  void eachDifferenceIsOneLine() {
    DrbdStatus before =
        after(
            "exists resource name:r0 role:Secondary suspended:no may_promote:yes",
            "exists connection name:r0 peer-node-id:1 conn-name:bravo connection:Connecting role:Unknown",
            "exists device name:r0 volume:0 minor:0 disk:UpToDate quorum:yes",
            "exists peer-device name:r0 peer-node-id:1 conn-name:bravo volume:0 replication:Off peer-disk:DUnknown",
            "exists path name:r0 peer-node-id:1 conn-name:bravo local:ipv4:10.0.0.1:7000 peer:ipv4:10.0.0.2:7000 established:no",
            "exists -");
    DrbdStatus later =
        after(
            "change resource name:r0 role:Primary may_promote:no suspended:quorum,user",
            "change path name:r0 peer-node-id:1 conn-name:bravo local:ipv4:10.0.0.1:7000 peer:ipv4:10.0.0.2:7000 established:yes",
            "change connection name:r0 peer-node-id:1 conn-name:bravo connection:Connected role:Secondary",
            "change peer-device name:r0 peer-node-id:1 conn-name:bravo volume:0 replication:SyncSource peer-disk:Inconsistent done:1.00",
            "change device name:r0 volume:0 quorum:no",
            "create resource name:new role:Secondary");
    assertThat(DrbdChange.between(before, later))
        .extracting(DrbdChange::toString)
        .containsExactly(
            "r0 role: Secondary -> Primary",
            "r0 suspended: no -> quorum,user",
            "r0 may_promote: yes -> no",
            "r0 volume 0 quorum: yes -> no",
            "r0 bravo connection: Connecting -> Connected",
            "r0 bravo role: Unknown -> Secondary",
            "r0 bravo volume 0 replication: Off -> SyncSource",
            "r0 bravo volume 0 peer-disk: DUnknown -> Inconsistent",
            "r0 bravo path ipv4:10.0.0.2:7000 established: no -> yes",
            "new role: - -> Secondary",
            "new suspended: - -> no");
    assertThat(DrbdChange.between(later, later)).isEmpty();
    assertThat(DrbdChange.between(later, after("destroy resource name:new")))
        .extracting(DrbdChange::toString)
        .containsExactly("new role: Secondary -> -", "new suspended: no -> -");
  }

  @Test
  void countersAndProgressAreNoChange() {
    DrbdStatus before =
        after(
            "exists resource name:r0 role:Secondary suspended:no",
            "exists peer-device name:r0 peer-node-id:1 conn-name:b volume:0 replication:SyncSource peer-disk:Inconsistent done:1.00 out-of-sync:9 received:0 sent:1",
            "exists -");
    DrbdStatus later =
        after(
            "change peer-device name:r0 peer-node-id:1 conn-name:b volume:0 replication:SyncSource peer-disk:Inconsistent done:2.00 out-of-sync:8 received:0 sent:2");
    assertThat(later).isNotEqualTo(before);
    assertThat(DrbdChange.between(before, later)).isEmpty();
  }

  @Test
  void theSnapshotIsTheSameObjectUntilSomethingChanges() {
    DrbdStatus before =
        after(
            "exists resource name:r0 role:Secondary suspended:no",
            "exists connection name:r0 peer-node-id:1 conn-name:bravo connection:Connected",
            "exists -");
    assertThat(
            after(
                "call helper name:r0 peer-node-id:1 conn-name:bravo helper:fence-peer",
                "response helper name:r0 peer-node-id:1 conn-name:bravo helper:fence-peer status:4",
                "change resource name:r0 role:Secondary",
                "change connection name:r0 peer-node-id:1 conn-name:bravo connection:Connected"))
        .isSameAs(before);
    assertThat(after("change resource name:r0 role:Primary")).isNotSameAs(before);
  }
}
