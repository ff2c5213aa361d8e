package io.quorate.lvm.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.lvm.status.LvHealth;
import io.quorate.lvm.status.LvType;
import io.quorate.lvm.status.VgAttributes;
import io.quorate.lvm.value.LvmSize;
import java.util.List;
import org.junit.jupiter.api.Test;

class LvmReportTest {
  private static LvmReport json(String name) {
    return LvmReports.JSON.parse(ReportFixtures.source("2.03.16/" + name)).orThrow();
  }

  private static LvmReport text(String name) {
    return LvmReports.TEXT.parse(ReportFixtures.source("2.03.16/" + name)).orThrow();
  }

  @Test
  void aVolumeGroupIsTyped() {
    VgReport vg = json("vgs-all.json").volumeGroups().get(0);
    assertThat(vg.name()).isEqualTo("vg_data");
    assertThat(vg.size()).contains(LvmSize.ofBytes(528482304L));
    assertThat(vg.extentSize()).contains(LvmSize.ofBytes(4L << 20));
    assertThat(vg.extents()).contains(126L);
    assertThat(vg.tags()).containsExactly("ha");
    assertThat(vg.isShared()).contains(false);
    assertThat(vg.lockType()).isEmpty();
    assertThat(vg.attributes().map(VgAttributes::writeable)).contains(true);
  }

  @Test
  void aSharedVolumeGroupIsTyped() {
    VgReport vg = json("vgs-shared.json").volumeGroups().get(1);
    assertThat(vg.name()).isEqualTo("vg_lock");
    assertThat(vg.lockType()).contains("dlm");
    assertThat(vg.lockArgs()).contains("1.0.0:test");
    assertThat(vg.isShared()).contains(true);
    assertThat(vg.attributes().map(VgAttributes::locking)).contains(VgAttributes.Locking.SHARED);
  }

  @Test
  void logicalVolumesAreTyped() {
    List<LvReport> lvs = json("rich-lvs.json").logicalVolumes();
    LvReport thin = lvs.stream().filter(lv -> lv.name().equals("thin")).findFirst().orElseThrow();
    assertThat(thin.pool()).contains("pool");
    assertThat(thin.size()).contains(LvmSize.ofBytes(1L << 30));
    assertThat(thin.attributes().orElseThrow().type()).isEqualTo(LvType.THIN);
    assertThat(thin.attributes().orElseThrow().skipActivation()).isTrue();
    assertThat(thin.isActive()).isEmpty();
    LvReport part =
        lvs.stream().filter(lv -> lv.name().equals("pool_tdata")).findFirst().orElseThrow();
    assertThat(part.isInternal()).isTrue();
    assertThat(part.volumeGroup()).contains("vg_rich");
    LvReport raid = lvs.stream().filter(lv -> lv.name().equals("raid")).findFirst().orElseThrow();
    assertThat(raid.attributes().orElseThrow().health()).isEqualTo(LvHealth.UNKNOWN);
    assertThat(raid.layout()).containsExactly("raid", "raid1");
  }

  @Test
  void aFullReportHasEverything() {
    LvmReport report = json("fullreport.json");
    assertThat(report.groups()).hasSize(3); // two volume groups, and what is in none
    assertThat(report.volumeGroups().stream().map(VgReport::name))
        .containsExactlyInAnyOrder("vg_data", "vg_more");
    assertThat(report.physicalVolumes()).hasSize(4);
    assertThat(report.segments().stream().flatMap(s -> s.type().stream()))
        .contains("linear", "striped", "raid0");
    assertThat(report.physicalSegments()).isNotEmpty();
    assertThat(report.physicalSegments()).allMatch(segment -> segment.extents().isPresent());
  }

  @Test
  void aReportOfNothingIsCompleteAndItsLogSaysWhy() {
    LvmReport missing = json("lvs-log-missing.json");
    assertThat(missing.logicalVolumes()).isEmpty();
    assertThat(missing.log().get(0).message()).isEqualTo("Volume group \"nosuch\" not found");
    assertThat(missing.log()).allMatch(LogEntry::isFailure);
    assertThat(json("lvs-log.json").log()).noneMatch(LogEntry::isFailure);
    assertThat(json("lvs-missing.json").logicalVolumes()).isEmpty();
  }

  @Test
  void formsOfOneReportSayTheSame() {
    ReportRow words = json("vgs-all.json").rows("vg").get(0);
    ReportRow numbers = json("vgs-binary.json").rows("vg").get(0);
    for (ReportField field : words.fields()) {
      assertThat(numbers.flag(field.name()).filter(yes -> isFlag(field)))
          .as(field.name())
          .isEqualTo(words.flag(field.name()).filter(yes -> isFlag(field)));
    }
    ReportRow prefixed = text("vgs-prefix.txt").rows("vg").get(0);
    assertThat(prefixed.fields().stream().map(ReportField::name).toList())
        .isEqualTo(words.fields().stream().map(ReportField::name).toList());
    assertThat(prefixed.text("vg_uuid")).isEqualTo(words.text("vg_uuid"));
  }

  private static boolean isFlag(ReportField field) {
    return FieldTable.find(field.name()).orElseThrow().type() == FieldType.FLAG;
  }

  @Test
  void columnsAreFoundByTheirHeadings() {
    List<LvReport> lvs = text("lvs.txt").logicalVolumes();
    assertThat(lvs.stream().map(LvReport::name))
        .containsExactly("r5", "r5_rimage_0", "r5_rimage_1", "root", "striped", "only");
    assertThat(lvs.get(0).size()).contains(new LvmSize(16L << 20, false));
    assertThat(lvs.get(0).row().text("data_percent")).isEmpty();
    List<PvReport> pvs = text("pvs.txt").physicalVolumes();
    assertThat(pvs).hasSize(4);
    assertThat(pvs.get(3).volumeGroup()).isEmpty();
    assertThat(pvs.get(0).volumeGroup()).contains("vg_data");
    assertThat(text("vgs.txt").volumeGroups().get(1).free().map(LvmSize::bytes)).contains(0L);
  }

  @Test
  void valuesWithoutQuotesMayHaveBlanks() {
    LvReport lv = text("lvs-prefix-unquoted.txt").logicalVolumes().get(0);
    assertThat(lv.name()).isEqualTo("r5");
    assertThat(lv.created()).isPresent();
  }

  @Test
  void columnsWithoutHeadingsAreRead() {
    List<String> fields =
        json("lvs-all.json").rows("lv").get(0).fields().stream()
            .map(ReportField::name)
            .filter(name -> !name.equals("vg_name"))
            .toList();
    LvmReport report =
        LvmReports.separated("lv", "|", fields)
            .parse(headless(ReportFixtures.source("2.03.16/columns/lvs-separator.txt").text()))
            .orThrow();
    assertThat(report.rows("lv").get(0).text("lv_name"))
        .isEqualTo(json("lvs-all.json").rows("lv").get(0).text("lv_name"));
    assertThat(
            LvmReports.PVDISPLAY
                .parse(ReportFixtures.source("2.03.16/columns/pvdisplay-c.txt"))
                .orThrow()
                .physicalVolumes())
        .hasSize(4);
    assertThat(
            LvmReports.VGDISPLAY
                .parse(ReportFixtures.source("2.03.16/columns/vgdisplay-c.txt"))
                .orThrow()
                .volumeGroups()
                .get(0)
                .extents())
        .contains(63L);
    assertThat(
            LvmReports.LVDISPLAY
                .parse(ReportFixtures.source("2.03.16/columns/lvdisplay-c.txt"))
                .orThrow()
                .logicalVolumes()
                .get(0)
                .path())
        .contains("/dev/vg_more/only");
  }

  private static String headless(String text) {
    return text.substring(text.indexOf('\n') + 1);
  }

  @Test
  void jsonOfNumbersAndListsIsReadAlike() {
    LvmReport report = LvmReports.JSON.parse(ReportFixtures.source("hand-json_std.json")).orThrow();
    VgReport vg = report.volumeGroups().get(0);
    assertThat(vg.extents()).contains(255L);
    assertThat(vg.tags()).containsExactly("ha", "prod");
    assertThat(vg.isShared()).contains(true);
    assertThat(vg.attributes().orElseThrow().more()).isEqualTo("-");
    assertThat(vg.free()).contains(LvmSize.ofBytes(0));
    LvReport lv = report.logicalVolumes().get(0);
    assertThat(lv.isActive()).isEmpty();
    assertThat(lv.tags()).isEmpty();
    assertThat(lv.dataPercent()).isEmpty();
    assertThat(lv.row().number("lv_kernel_major")).isEmpty();
  }

  @Test
  void whatIsNotUnderstoodIsSaid() {
    assertThat(codes(LvmReports.JSON.parse("  {\"report\":[{\"vg\":[{\"vg_nam\":\"x\"}]}]}")))
        .containsExactly("LVM021");
    assertThat(codes(LvmReports.JSON.parse("  {\"report\":[{\"vg\":[{"))).containsExactly("LVM023");
    assertThat(codes(LvmReports.JSON.parse("no json"))).containsExactly("LVM020");
    assertThat(codes(LvmReports.JSON.parse("{\"other\":1}"))).containsExactly("LVM021", "LVM020");
    assertThat(codes(LvmReports.TEXT.parse("some words\n"))).contains("LVM022");
    assertThat(codes(LvmReports.VGDISPLAY.parse("a:b\n"))).containsExactly("LVM022");
  }

  @Test
  void messagesInFrontOfTheReportAreReadOver() {
    LvmReport report =
        LvmReports.JSON
            .parse(
                "  Reading VG vg0 without a lock.\n  {\"report\":[{\"vg\":[{\"vg_name\":\"vg0\"}]}]}")
            .orThrow();
    assertThat(report.volumeGroups().get(0).name()).isEqualTo("vg0");
  }

  private static List<String> codes(Parsed<?> parsed) {
    return parsed.diagnostics().stream().map(Diagnostic::code).toList();
  }
}
