package io.quorate.corosync.watch;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.corosync.status.RingId;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EventMakerTest {
  private final List<CorosyncEvent> events = new ArrayList<>();
  private final EventMaker maker = new EventMaker(events::add);

  private static Membership ring(long sequence, Long... members) {
    return Membership.of(RingId.of(1, sequence), List.of(members));
  }

  private List<String> said() {
    List<String> said = events.stream().map(Object::toString).toList();
    events.clear();
    return said;
  }

  @Test
  void theFirstStateIsWhole() {
    maker.state(ring(8, 1L, 2L), true);
    assertThat(said()).containsExactly("connected: [1, 2] ring 1.8, quorum");
  }

  @Test
  void nothingNewIsNoEvent() {
    maker.state(ring(8, 1L, 2L), true);
    said();
    maker.state(ring(8, 1L, 2L), true);
    assertThat(said()).isEmpty();
  }

  @Test
  void whoLeftComesBeforeTheQuorumThatWentWithThem() {
    maker.state(ring(8, 1L, 2L, 3L), true);
    said();
    maker.state(ring(12, 1L), false);
    assertThat(said())
        .containsExactly(
            "membership: [1] ring 1.c, joined [], left [2, 3]", "quorum lost: [1] ring 1.c");
    maker.state(ring(16, 1L, 3L, 4L), true);
    assertThat(said())
        .containsExactly(
            "membership: [1, 3, 4] ring 1.10, joined [3, 4], left []",
            "quorum gained: [1, 3, 4] ring 1.10");
  }

  @Test
  void theSameNodesMayFormAnotherMembership() {
    maker.state(ring(8, 1L, 2L), true);
    said();
    maker.state(ring(12, 1L, 2L), true);
    assertThat(said()).containsExactly("membership: [1, 2] ring 1.c, joined [], left []");
  }

  @Test
  void whatCorosyncSaysOfComersAndGoersCounts() {
    maker.state(ring(8, 1L, 2L), true);
    said();
    maker.membership(ring(12, 1L, 2L), new TreeSet<>(List.of(2L)), new TreeSet<>(List.of(2L)));
    maker.quorum(ring(12, 1L, 2L), true);
    assertThat(said()).containsExactly("membership: [1, 2] ring 1.c, joined [2], left [2]");
  }

  @Test
  void aMembershipBeforeTheFirstQuorumIsPartOfTheFirstState() {
    maker.membership(ring(8, 1L), new TreeSet<>(List.of(1L)), new TreeSet<>());
    assertThat(said()).isEmpty();
    maker.quorum(ring(8, 1L), false);
    assertThat(said()).containsExactly("connected: [1] ring 1.8, no quorum");
  }

  @Test
  void aLostConnectionIsToldOnceAndEndedByAWholeState() {
    maker.lost("a");
    maker.lost("b");
    assertThat(said()).containsExactly("disconnected: a");
    maker.state(ring(8, 1L), true);
    maker.lost("c");
    assertThat(said()).containsExactly("connected: [1] ring 1.8, quorum", "disconnected: c");
    maker.state(ring(8, 1L), true);
    assertThat(said()).containsExactly("connected: [1] ring 1.8, quorum");
  }
}
