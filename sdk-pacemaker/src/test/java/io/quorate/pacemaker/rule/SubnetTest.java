package io.quorate.pacemaker.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubnetTest {
  @ParameterizedTest
  @CsvSource({
    "192.0.2.64/26, 192.0.2.64, true",
    "192.0.2.64/26, 192.0.2.127, true",
    "192.0.2.64/26, 192.0.2.128, false",
    "192.0.2.73/26, 192.0.2.65, true",
    "0.0.0.0/0, 203.0.113.9, true",
    "192.0.2.1/32, 192.0.2.1, true",
    "192.0.2.1/32, 192.0.2.2, false",
    "2001:db8::/64, 2001:db8::1:2, true",
    "2001:db8::/64, 2001:db8:1::2, false",
    "2001:db8::/64, 192.0.2.1, false",
    "0.0.0.0/0, bmc.example, false"
  })
  void containsWhatHasItsBits(String network, String address, boolean expected) {
    assertThat(Subnet.parse(network).contains(address)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"192.0.2.0", "192.0.2.0/33", "192.0.2.0/x", "bmc.example/24", "/24", "::/129"})
  void nothingElseIsANetwork(String text) {
    assertThatThrownBy(() -> Subnet.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void isWrittenAsItIsRead() {
    assertThat(Subnet.parse("2001:db8::/64")).hasToString("2001:db8::/64");
  }
}
