package io.quorate.drbd.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.option.Options;
import org.junit.jupiter.api.Test;

class DrbdQuorumTest {
  @Test
  void isAWordOrANumberOfNodes() {
    assertThat(DrbdQuorum.TYPE.read("majority")).isEqualTo(DrbdQuorum.MAJORITY);
    assertThat(DrbdQuorum.TYPE.read("majority").nodes()).isEmpty();
    assertThat(DrbdQuorum.TYPE.read(" 03").nodes()).hasValue(3);
    assertThat(DrbdQuorum.TYPE.read("3")).isEqualTo(DrbdQuorum.nodes(3));
    assertThat(DrbdQuorum.TYPE.print(DrbdQuorum.nodes(3))).isEqualTo("3");
  }

  @Test
  void refusesTheRest() {
    assertThatThrownBy(() -> DrbdQuorum.TYPE.read("Majority"))
        .hasMessage("none of 'off', 'majority', 'all' and no number");
    assertThatThrownBy(() -> DrbdQuorum.nodes(0)).hasMessage("too small, at least 1");
    assertThatThrownBy(() -> DrbdQuorum.nodes(33)).hasMessage("too big, at most 32");
  }

  @Test
  void isTheValueOfTheOption() {
    Options options = Options.none().with(DrbdResourceOptions.QUORUM, DrbdQuorum.ALL);
    assertThat(options.text("quorum")).contains("all");
    assertThat(options.get(DrbdResourceOptions.QUORUM)).contains(DrbdQuorum.ALL);
    assertThat(Options.none().getOrDefault(DrbdResourceOptions.QUORUM)).contains(DrbdQuorum.OFF);
  }
}
