package io.quorate.drbd.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.option.OptionValueException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrbdNumberTest {
  @ParameterizedTest
  @CsvSource({
    "33M, KIBIBYTES_PER_SECOND, 33792",
    "250, KIBIBYTES_PER_SECOND, 250",
    "250k, KIBIBYTES_PER_SECOND, 250",
    "1G, KIBIBYTES_PER_SECOND, 1048576",
    "1s, KIBIBYTES_PER_SECOND, 1",
    "2s, KIBIBYTES_PER_SECOND, 1",
    "3s, KIBIBYTES_PER_SECOND, 2",
    "100, SECTORS, 100",
    "100s, SECTORS, 100",
    "1K, SECTORS, 2",
    "1M, SECTORS, 2048",
    "1M, BYTES, 1048576",
    "1s, BYTES, 512",
    "8k, COUNT, 8192",
    "2m, COUNT, 2097152",
    "010, COUNT, 10",
    "+5, COUNT, 5",
    "' 5', COUNT, 5",
    "-18446744073709551615, COUNT, 1",
  })
  void readsToTheUnitOfTheOption(String text, DrbdUnit unit, long value) {
    assertThat(DrbdNumber.read(text, unit)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"18446744073709551615", "18446744073709551616", "99999999999999999999999", "-1"})
  void readsWhatIsTooBigAsTheBiggestNumber(String text) {
    assertThat(DrbdNumber.read(text, DrbdUnit.COUNT)).isEqualTo(-1L);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "K", "1Mk", "1T", "1 K", "5 ", "0x10", "1.5", "1e3", "abc", "- 1", "--1"})
  void refusesWhatIsNoNumber(String text) {
    assertThatThrownBy(() -> DrbdNumber.read(text, DrbdUnit.BYTES))
        .isInstanceOf(OptionValueException.class)
        .hasMessageStartingWith("not a number");
  }

  @Test
  void refusesASuffixThatExceeds64Bits() {
    assertThat(DrbdNumber.read("18014398509481983K", DrbdUnit.BYTES))
        .isEqualTo(18014398509481983L << 10);
    assertThatThrownBy(() -> DrbdNumber.read("18014398509481984K", DrbdUnit.BYTES))
        .isInstanceOf(OptionValueException.class)
        .hasMessage("not a number of 64 bits");
  }

  @Test
  void checksTheRangeInTheUnitOfTheOption() {
    DrbdNumber rate = DrbdNumber.of(1, 8 << 20, DrbdUnit.KIBIBYTES_PER_SECOND);
    assertThat(rate.read("8G")).isEqualTo(8L << 20);
    assertThatThrownBy(() -> rate.read("8193M")).hasMessage("too big, at most 8388608");
    assertThatThrownBy(() -> rate.read("0")).hasMessage("too small, at least 1");
    assertThatThrownBy(() -> rate.read("-1")).hasMessage("too big, at most 8388608");
    assertThat(rate.range()).contains("1..8388608");
  }

  @Test
  void readsASignedNumberWhereTheRangeIsSigned() {
    DrbdNumber minor = DrbdNumber.of(-1, 10, DrbdUnit.COUNT);
    assertThat(minor.read("-1")).isEqualTo(-1L);
    assertThat(minor.print(-1L)).isEqualTo("-1");
    assertThatThrownBy(() -> minor.read("-2")).hasMessage("too small, at least -1");
  }

  @Test
  void takesAnyNumberWhereTheToolClamps() {
    assertThat(DrbdDisk.AL_EXTENTS.type().read("7")).isEqualTo(7L);
    assertThat(DrbdDisk.AL_EXTENTS.type().read("100000")).isEqualTo(100000L);
    assertThat(DrbdDisk.AL_EXTENTS.type().range()).contains("67..65534 (not checked)");
    assertThatThrownBy(() -> DrbdDisk.AL_EXTENTS.type().read("many"))
        .isInstanceOf(OptionValueException.class);
  }

  @Test
  void givesBytes() {
    assertThat(DrbdNumber.of(0, 10, DrbdUnit.KIBIBYTES_PER_SECOND).bytes(33792))
        .isEqualTo(33L << 20);
    assertThat(DrbdNumber.of(0, 10, DrbdUnit.SECTORS).bytes(100)).isEqualTo(51200);
    assertThat(DrbdNumber.of(0, 10, DrbdUnit.BYTES).bytes(7)).isEqualTo(7);
    assertThatThrownBy(() -> DrbdNumber.of(0, 10, DrbdUnit.SECONDS).bytes(1))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> DrbdNumber.of(0, 10, DrbdUnit.SECTORS).bytes(Long.MAX_VALUE))
        .isInstanceOf(ArithmeticException.class);
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "08, 8", "1K, 1024", "4s, 2048", "12345678, 12345678"})
  void readsABareNumber(String text, long value) {
    assertThat(DrbdNumber.readBare(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123456789", "1k", "+1", "-1", " 1", "0x1"})
  void refusesWhatTheScannerDoesNotTakeForABareNumber(String text) {
    assertThatThrownBy(() -> DrbdNumber.readBare(text)).isInstanceOf(OptionValueException.class);
  }

  @Property
  void whatIsPrintedIsReadAgain(@ForAll long value) {
    DrbdNumber any = DrbdNumber.of(0, -1, DrbdUnit.SECTORS);
    assertThat(any.read(any.print(value))).isEqualTo(value);
  }

  @Property
  void aSuffixIsAFactor(@ForAll @LongRange(min = 0, max = 1L << 33) long value) {
    assertThat(DrbdNumber.read(value + "G", DrbdUnit.BYTES))
        .isEqualTo(DrbdNumber.read(value + "M", DrbdUnit.BYTES) * 1024)
        .isEqualTo(DrbdNumber.read(value + "K", DrbdUnit.BYTES) * 1024 * 1024)
        .isEqualTo(value << 30);
  }
}
