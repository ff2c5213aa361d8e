package io.quorate.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.drbd.status.DrbdEvents;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventGeneratorTest {
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theStreamEndsInTheStateThatTheGeneratorKnows(long seed) {
    EventGenerator lines = new EventGenerator(20_000, 50, seed);
    DrbdEvents events = new DrbdEvents();
    lines.forEachRemaining(events::apply);
    assertThat(events.isComplete()).isTrue();
    assertThat(events.notUnderstood()).isZero();
    assertThat(EventStream.totals(events.snapshot())).isEqualTo(lines.totals());
  }

  @Test
  void theSameSeedGivesTheSameLines() {
    EventGenerator one = new EventGenerator(1000, 5, 7);
    EventGenerator other = new EventGenerator(1000, 5, 7);
    while (one.hasNext()) {
      assertThat(other.next()).isEqualTo(one.next());
    }
  }
}
