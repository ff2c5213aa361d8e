package io.quorate.lvm.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LvmFormatProviderTest {
  private static final FormatCatalog CATALOG = FormatCatalog.load();

  private static String recognized(Source source) {
    return CATALOG.recognize(source).map(FormatEntry::name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "lvm-conf/valid/cluster.conf,lvm-conf",
    "lvm-metadata/valid/vg_data.vg,lvm-metadata",
    "lvm-report/2.03.16/lvs-all.json,lvm-report-json",
    "lvm-report/2.03.16/lvs.txt,lvm-report-text",
    "lvm-report/2.03.16/vgs-prefix.txt,lvm-report-text",
    "lvmlockctl/2.03.16/info.txt,lvmlockctl"
  })
  void filesAreRecognizedByWhatTheySay(String file, String name) {
    Source source = GoldenFiles.source(Path.of("src/test/resources", file));
    assertThat(recognized(Source.of("unnamed", source.text()))).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "/etc/lvm/lvm.conf,lvm-conf",
    "/etc/lvm/lvmlocal.conf,lvm-conf",
    "/etc/lvm/profile/thin-generic.profile,lvm-conf",
    "/etc/lvm/backup/vg0,lvm-metadata",
    "/etc/lvm/archive/vg0_00001-12.vg,lvm-metadata"
  })
  void filesAreRecognizedByTheirNames(String path, String name) {
    assertThat(recognized(Source.of(path, ""))).isEqualTo(name);
  }

  @Test
  void rulesGoWithTheirFormats() {
    assertThat(CATALOG.find("lvm-conf").orElseThrow().rules().rules()).isNotEmpty();
    assertThat(CATALOG.find("lvm-metadata").orElseThrow().rules().rules()).isNotEmpty();
  }
}
