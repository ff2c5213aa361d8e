package io.quorate.lvm.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LvmValueTest {
  @ParameterizedTest
  @CsvSource({
    "5,5",
    "077,63",
    "-12,-12",
    "+3,3",
    "0,0",
    "-,0",
    "089,0",
    "99999999999999999999,9223372036854775807"
  })
  void numbersAreThoseOfStrtoll(String text, long number) {
    assertThat(new LvmValue.Int(text).value()).isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource({"0.5,0.5", ".5,0.5", "2.,2", "-1.25,-1.25", ".,0"})
  void realsAreRead(String text, double number) {
    assertThat(new LvmValue.Real(text).value()).isEqualTo(number);
  }

  @Test
  void valuesAreSpelledAsLvmDoes() {
    assertThat(LvmValue.of("a\"b\\c").spelled()).isEqualTo("\"a\\\"b\\\\c\"");
    assertThat(LvmValue.of(List.of("a", "b")).spelled()).isEqualTo("[ \"a\", \"b\" ]");
    assertThat(LvmValue.of(List.of()).spelled()).isEqualTo("[]");
    assertThat(LvmValue.read("[ 'a' \"b\", 5 ]").orElseThrow().spelled())
        .isEqualTo("[ \"a\", \"b\", 5 ]");
    assertThat(LvmValue.read("bare").orElseThrow()).isEqualTo(LvmValue.of("bare"));
  }

  @Test
  void whatIsNoValueIsNone() {
    assertThat(LvmValue.read("")).isEmpty();
    assertThat(LvmValue.read("[ 1")).isEmpty();
    assertThat(LvmValue.read("1 b = 2")).isEmpty();
    assertThat(LvmValue.read("\"a\" }")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "1.99g,2136746229,false",
    "<1.72g,1846835937,false",
    "4177920S,2139095040,true",
    "1069547520B,1069547520,true",
    "1K,1000,false",
    "2m,2097152,false",
    "'0 ',0,true"
  })
  void sizesHaveUnits(String text, long bytes, boolean exact) {
    assertThat(LvmSize.read(text)).contains(new LvmSize(bytes, exact));
  }

  @Test
  void aSizeMayLackItsUnit() {
    assertThat(LvmSize.read("512")).isEmpty();
    assertThat(LvmSize.read("512", 's')).contains(LvmSize.ofBytes(262144));
    assertThat(LvmSize.read("x")).isEmpty();
    assertThat(LvmSize.read("999999999999999999e")).isEmpty();
    assertThat(LvmSize.ofBytes(4096)).hasToString("4096b");
  }
}
