package io.quorate.lvm.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Document;
import io.quorate.core.text.Source;
import io.quorate.lvm.LvmSandbox;
import io.quorate.lvm.LvmSandbox.Ran;
import io.quorate.lvm.model.LvMetadata;
import io.quorate.lvm.model.LvmMetadata;
import io.quorate.lvm.model.LvmUuid;
import io.quorate.lvm.model.PvMetadata;
import io.quorate.lvm.model.SegmentMetadata;
import io.quorate.lvm.model.SegmentMetadata.Area;
import io.quorate.lvm.model.VgMetadata;
import io.quorate.lvm.value.LvmValue;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code vgcfgrestore} takes the metadata that are generated, and refuses what is refused here. */
class VgcfgrestoreJudgesTest {
  private static final long DISK = 64L << 20;

  @TempDir Path folder;

  private static VgMetadata group(List<String> devices) {
    VgMetadata vg = VgMetadata.of("vg_made", LvmUuid.random(), 8192);
    for (int i = 0; i < devices.size(); i++) {
      vg =
          vg.withPhysicalVolume(
              PvMetadata.of("pv" + i, LvmUuid.random(), devices.get(i), DISK / 512, 15));
    }
    return vg.withLogicalVolume(
            LvMetadata.of(
                "first",
                LvmUuid.random(),
                SegmentMetadata.linear(1, 0, 5, new Area("pv0", 0)),
                SegmentMetadata.striped(2, 5, 4, 128, new Area("pv0", 5), new Area("pv1", 0))))
        .withLogicalVolume(
            LvMetadata.of(
                    "second", LvmUuid.random(), SegmentMetadata.linear(1, 0, 3, new Area("pv1", 2)))
                .with("tags", LvmValue.of(List.of("vm"))));
  }

  private static void label(LvmSandbox lvm, VgMetadata vg) {
    for (PvMetadata pv : vg.physicalVolumes()) {
      Ran ran =
          lvm.run(
              "pvcreate",
              "-y",
              "-ff",
              "--norestorefile",
              "--uuid",
              pv.id().orElseThrow(),
              pv.device().orElseThrow());
      assertThat(ran.exit()).as(ran.toString()).isZero();
    }
  }

  @Test
  void generatedMetadataAreRestoredAndReadBackAlike() throws Exception {
    try (LvmSandbox lvm = LvmSandbox.withDevices(folder, 2, DISK)) {
      VgMetadata vg = group(lvm.devices());
      label(lvm, vg);
      Path file = lvm.write("made.vg", LvmFormats.METADATA.print(LvmMetadata.of(vg)));
      Ran test = lvm.run("vgcfgrestore", "--test", "-f", file.toString(), "vg_made");
      assertThat(test.exit()).as(test.toString()).isZero();
      assertThat(lvm.run("vgcfgrestore", "-f", file.toString(), "vg_made").exit()).isZero();

      Ran free = lvm.run("vgs", "--noheadings", "-o", "vg_free_count,lv_count,vg_seqno", "vg_made");
      assertThat(free.out().strip().split("\\s+"))
          .containsExactly(Long.toString(vg.freeExtents()), "2", "2");

      Path backup = folder.resolve("backup.vg");
      assertThat(lvm.run("vgcfgbackup", "-f", backup.toString(), "vg_made").exit()).isZero();
      VgMetadata read =
          LvmFormats.METADATA.open(backup).orThrow().value().volumeGroup("vg_made").orElseThrow();
      assertThat(read.logicalVolumes().stream().map(LvMetadata::extents)).containsExactly(9L, 3L);
      assertThat(read.logicalVolumes().stream().map(LvMetadata::segments))
          .containsExactlyElementsOf(
              vg.logicalVolumes().stream().map(LvMetadata::segments).toList());
      assertThat(read.logicalVolumes().stream().map(LvMetadata::tags))
          .containsExactly(List.of(), List.of("vm"));
      assertThat(read.used(read.physicalVolumes().get(1)))
          .isEqualTo(vg.used(vg.physicalVolumes().get(1)));
    }
  }

  @Test
  void anEditedBackupIsRestored() throws Exception {
    try (LvmSandbox lvm = LvmSandbox.withDevices(folder, 2, DISK)) {
      VgMetadata vg = group(lvm.devices());
      label(lvm, vg);
      Path file = lvm.write("made.vg", LvmFormats.METADATA.print(LvmMetadata.of(vg)));
      assertThat(lvm.run("vgcfgrestore", "-f", file.toString(), "vg_made").exit()).isZero();
      Path backup = folder.resolve("backup.vg");
      assertThat(lvm.run("vgcfgbackup", "-f", backup.toString(), "vg_made").exit()).isZero();
      Document<LvmMetadata> document = LvmFormats.METADATA.open(backup).orThrow();
      document
          .edit(
              metadata ->
                  metadata.withVolumeGroup(
                      metadata
                          .volumeGroups()
                          .get(0)
                          .with("tags", LvmValue.of(List.of("ha")))
                          .withLogicalVolume(
                              LvMetadata.of(
                                  "third",
                                  LvmUuid.random(),
                                  SegmentMetadata.linear(1, 0, 2, new Area("pv1", 7))))))
          .save();
      Ran ran = lvm.run("vgcfgrestore", "-f", backup.toString(), "vg_made");
      assertThat(ran.exit()).as(ran + Files.readString(backup)).isZero();
      Ran lvs = lvm.run("lvs", "--noheadings", "-o", "lv_name,vg_tags", "vg_made");
      assertThat(lvs.out().lines().map(String::strip))
          .containsExactly("first  ha", "second ha", "third  ha");
    }
  }

  @Test
  void whatIsRefusedHereIsRefusedThere() throws Exception {
    try (LvmSandbox lvm = LvmSandbox.withDevices(folder, 2, 256L << 20)) {
      List<String> ids =
          List.of(
              "pppppp-0000-0000-0000-0000-0000-000000", "pppppp-0000-0000-0000-0000-0000-000001");
      for (int i = 0; i < 2; i++) {
        lvm.run(
            "pvcreate", "-y", "-ff", "--norestorefile", "--uuid", ids.get(i), lvm.devices().get(i));
      }
      Source rich = GoldenFiles.source(Path.of("src/test/resources/lvm-metadata/valid/rich.vg"));
      List<Source> all = new ArrayList<>(List.of(rich));
      all.addAll(lineLess(rich));
      all.addAll(changed(rich));
      all.addAll(GoldenFiles.of("lvm-metadata/invalid", ".vg", ".diagnostics").sources());
      Map<String, String> wrong = new LinkedHashMap<>();
      for (Source source : all) {
        Path file = lvm.write("judged.vg", source.text());
        Ran ran = lvm.run("vgcfgrestore", "--test", "--force", "-f", file.toString(), "vg_rich");
        List<Diagnostic> found = LvmFormats.METADATA.parse(source).diagnostics();
        if (found.isEmpty() != (ran.exit() == 0)) {
          wrong.put(source.name(), ran.exit() + found.toString() + said(ran.err()));
        }
      }
      assertThat(wrong).isEmpty();
    }
  }

  private static List<String> said(String err) {
    return err.lines()
        .filter(line -> !line.matches(".*(TEST MODE|device-mapper|WARNING).*"))
        .toList();
  }

  private static List<Source> changed(Source source) {
    Map<String, String> changes =
        Map.of(
            "device_count = 2", "device_count = 3",
            "tags = [\"vm\"]", "tags = [\"v m\"]",
            "format = \"lvm2\"", "format = \"lvm1\"",
            "thin_pool = \"pool\"", "thin_pool = \"pond\"",
            "type = \"thin\"", "type = \"thin+NEW_FLAG\"",
            "flags = []", "flags = [\"NEW_FLAG\"]",
            "max_pv = 0", "max_pv = 5",
            "pe_count = 63", "pe_count = 10",
            "seqno = 7", "seqno = -1");
    List<Source> all = new ArrayList<>();
    changes.forEach(
        (old, fresh) -> all.add(Source.of("with " + fresh, source.text().replace(old, fresh))));
    return all;
  }

  /** The same file without one line, for each line that sets a single value. */
  private static List<Source> lineLess(Source source) {
    List<String> lines = source.text().lines().toList();
    return Stream.iterate(0, i -> i < lines.size(), i -> i + 1)
        .filter(i -> lines.get(i).contains(" = ") && !lines.get(i).endsWith("["))
        .map(
            i -> {
              List<String> rest = new ArrayList<>(lines);
              String gone = rest.remove((int) i);
              return Source.of("without line " + (i + 1) + gone, String.join("\n", rest) + "\n");
            })
        .toList();
  }
}
