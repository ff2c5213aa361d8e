package io.quorate.corosync.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CorosyncSectionTest {
  @ParameterizedTest
  @EnumSource(CorosyncRelease.class)
  void defaultsAreValuesOfTheirKeys(CorosyncRelease release) {
    int rows = 0;
    for (CorosyncSection section : CorosyncSection.all()) {
      for (Option<?> row : section.table(release).rows()) {
        row.defaultValue();
        assertThat(row.help()).as(section + "." + row.name()).isNotEmpty().doesNotEndWith(".");
        rows++;
      }
    }
    assertThat(rows).isGreaterThan(50);
  }

  @Test
  void pathsAreUniqueAndTheirParentsAreThere() {
    Set<String> paths = new HashSet<>();
    for (CorosyncSection section : CorosyncSection.all()) {
      assertThat(paths.add(section.path())).as(section.path()).isTrue();
      int dot = section.path().lastIndexOf('.');
      if (dot > 0) {
        assertThat(CorosyncSection.find(section.path().substring(0, dot))).isPresent();
      }
    }
    assertThat(CorosyncSection.inside("totem.interface")).containsExactly("member");
    assertThat(CorosyncSection.inside("")).contains("totem", "nodelist").doesNotContain("node");
  }

  @Test
  void releasesHaveTheirKeys() {
    CorosyncSection totem = TotemOptions.SECTION;
    assertThat(totem.table(CorosyncRelease.V1_4).names()).contains("vsftype", "rrp_mode");
    assertThat(totem.table(CorosyncRelease.V1_4).names()).doesNotContain("link_mode");
    assertThat(totem.table(CorosyncRelease.V3_1_7).names())
        .contains("link_mode")
        .doesNotContain("rrp_mode", "ip_dscp");
    assertThat(totem.table(CorosyncRelease.V3_1_10).names()).contains("ip_dscp");
    assertThat(SystemOptions.SECTION.table(CorosyncRelease.V2_4).names()).isEmpty();
  }

  @Test
  void familiesOfKeysAreOneRow() {
    CorosyncSection node = NodeOptions.SECTION;
    assertThat(node.find("ring7_addr", CorosyncRelease.V3_1_7)).isPresent();
    assertThat(node.find("ring8_addr", CorosyncRelease.V3_1_7)).isEmpty();
    CorosyncSection heuristics = HeuristicsOptions.SECTION;
    assertThat(heuristics.find("exec_ping", CorosyncRelease.V3_1_7)).isPresent();
    assertThat(heuristics.find("exec_", CorosyncRelease.V3_1_7)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0,0", "+5,5", "-0,0", "4294967295,4294967295", "007,7"})
  void numbersAreReadAsStrtollReadsThem(String text, long value) {
    assertThat(TotemOptions.TOKEN.type().read(text)).isEqualTo(value);
  }

  @ParameterizedTest
  @CsvSource({"''", "x", "5s", "0x10", "4294967296", "-1", "1 2"})
  void otherTextsAreNoNumbers(String text) {
    assertThatThrownBy(() -> TotemOptions.TOKEN.type().read(text))
        .isInstanceOf(OptionValueException.class);
  }

  @Test
  void numbersOf64BitsAreUnsigned() {
    var type = TotemOptions.CONFIG_VERSION.type();
    assertThat(type.print(type.read("18446744073709551615"))).isEqualTo("18446744073709551615");
    assertThat(type.read("-1")).isEqualTo(-1L);
    assertThatThrownBy(() -> type.read("18446744073709551616"))
        .isInstanceOf(OptionValueException.class);
  }

  @Test
  void flagsAreNumbersAndAnyButZeroIsOn() {
    var type = QuorumOptions.TWO_NODE.type();
    assertThat(type.read("0")).isFalse();
    assertThat(type.read("2")).isTrue();
    assertThat(type.print(true)).isEqualTo("1");
    assertThatThrownBy(() -> type.read("yes")).isInstanceOf(OptionValueException.class);
  }
}
