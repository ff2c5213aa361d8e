package io.quorate.lvm.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.lvm.format.LvmFormats;
import io.quorate.lvm.option.DevicesOptions;
import io.quorate.lvm.option.GlobalOptions;
import io.quorate.lvm.option.LvmOptions;
import java.util.List;
import org.junit.jupiter.api.Test;

class LvmConfigTest {
  private static LvmConfig read(String text) {
    return LvmFormats.CONFIG.parse(text).value();
  }

  @Test
  void theLastSettingHoldsWhereverItStands() {
    LvmConfig config =
        read(
            "devices/dir = \"/a\"\ndevices { dir = \"/b\" }\ndevices { scan = [ \"/x\" ] dir = \"/c\" }\n");
    assertThat(config.get(DevicesOptions.DIR)).contains("/c");
    assertThat(read("devices { dir = \"/b\" } devices/dir = \"/a\"").get(DevicesOptions.DIR))
        .contains("/a");
    assertThat(config.with(DevicesOptions.DIR, "/d").get(DevicesOptions.DIR)).contains("/d");
    assertThat(config.without(DevicesOptions.DIR).get(DevicesOptions.DIR)).isEmpty();
  }

  @Test
  void valuesAreTypedAndHaveDefaults() {
    LvmConfig config =
        read("global { umask = 022 suffix = \"no\" units = h } devices { filter = \"r|.*|\" }");
    assertThat(config.get(GlobalOptions.UMASK)).contains(18L);
    assertThat(config.get(GlobalOptions.SUFFIX)).contains(false);
    assertThat(config.get(GlobalOptions.UNITS)).contains("h");
    assertThat(config.get(DevicesOptions.FILTER)).contains(List.of("r|.*|"));
    assertThat(config.get(DevicesOptions.GLOBAL_FILTER)).isEmpty();
    assertThat(config.effective(DevicesOptions.GLOBAL_FILTER)).contains(List.of("a|.*|"));
    assertThat(read("global { umask = \"x\" }").effective(GlobalOptions.UMASK)).contains(63L);
  }

  @Test
  void whatIsNoValueCannotBeSet() {
    assertThatThrownBy(() -> LvmConfig.empty().with("devices/dir", "a b"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LvmConfig.empty().with("dir", "1"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> LvmConfig.empty().with("devices/dir", "1 } x { a = 2"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyDefaultIsAValueOfItsRow() {
    assertThat(LvmOptions.all()).hasSize(267);
    LvmOptions.all().forEach(option -> option.row().defaultValue());
  }
}
