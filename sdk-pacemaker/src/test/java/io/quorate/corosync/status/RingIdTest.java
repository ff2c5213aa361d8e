package io.quorate.corosync.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class RingIdTest {
  @Test
  void bothNumbersAreHexadecimalFromRelease3On() {
    RingId ring = RingId.parse("a.16d", true);
    assertThat(ring.nodeId()).hasValue(10);
    assertThat(ring.sequence()).hasValue(0x16d);
    assertThat(ring).isEqualTo(RingId.of(10, 0x16d)).hasToString("a.16d");
  }

  @Test
  void bothNumbersAreDecimalInRelease2() {
    RingId ring = RingId.parse("1084783375/40", true);
    assertThat(ring.nodeId()).hasValue(1084783375);
    assertThat(ring.sequence()).hasValue(40);
    assertThat(RingId.parse("-1062731519/8", true).nodeId()).hasValue(3232235777L);
  }

  @Test
  void aNumberAloneIsDecimalOnlyWhenTheReleaseIsKnown() {
    assertThat(RingId.parse("40", true).sequence()).hasValue(40);
    assertThat(RingId.parse("40", false).sequence()).isEqualTo(OptionalLong.empty());
    assertThat(RingId.parse("40", false).text()).isEqualTo("40");
  }

  @Test
  void largeSequencesAreUnsigned() {
    assertThat(RingId.parse("1.ffffffffffffffff", true).sequence()).hasValue(-1);
    assertThat(RingId.parse("ffffffff.4", true).nodeId()).hasValue(0xffff_ffffL);
  }
}
