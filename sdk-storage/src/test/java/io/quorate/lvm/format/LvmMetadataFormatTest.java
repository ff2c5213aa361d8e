package io.quorate.lvm.format;

import io.quorate.core.format.Format;
import io.quorate.core.text.Source;
import io.quorate.lvm.model.LvMetadata;
import io.quorate.lvm.model.LvmMetadata;
import io.quorate.lvm.model.LvmUuid;
import io.quorate.lvm.model.PvMetadata;
import io.quorate.lvm.model.SegmentMetadata;
import io.quorate.lvm.model.SegmentMetadata.Area;
import io.quorate.lvm.model.VgMetadata;
import io.quorate.lvm.value.LvmValue;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The four laws for metadata of volume groups. */
class LvmMetadataFormatTest extends FormatContract<LvmMetadata> {
  @Override
  protected Format<LvmMetadata> format() {
    return LvmFormats.METADATA;
  }

  @Override
  protected Arbitrary<LvmMetadata> values() {
    return Arbitraries.integers()
        .between(1, 5)
        .list()
        .ofMaxSize(5)
        .map(sizes -> LvmMetadata.of(group(sizes)));
  }

  private static VgMetadata group(List<Integer> sizes) {
    VgMetadata vg =
        VgMetadata.of("vg", LvmUuid.random(), 8192)
            .withPhysicalVolume(PvMetadata.of("pv0", LvmUuid.random(), "/dev/sda", 65536, 100))
            .withPhysicalVolume(PvMetadata.of("pv1", LvmUuid.random(), "/dev/sdb", 65536, 100));
    int next = 0;
    for (int size : sizes) {
      SegmentMetadata first = SegmentMetadata.linear(1, 0, size, new Area("pv0", next));
      SegmentMetadata second =
          SegmentMetadata.striped(
              2, size, 2, 128, new Area("pv0", next + size), new Area("pv1", next));
      vg = vg.withLogicalVolume(LvMetadata.of("lv" + next, LvmUuid.random(), first, second));
      next += size + 1;
    }
    return vg;
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("lvm-metadata/valid", ".vg", ".printed").sources());
    all.addAll(GoldenFiles.of("lvm-metadata/invalid", ".vg", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#") || line.contains("historical"))
        .toList();
  }

  @Override
  protected Arbitrary<Change<LvmMetadata>> changes() {
    String id = LvmUuid.random();
    return Arbitraries.of(
        change("nothing", vg -> vg),
        change("next change", vg -> vg.with("seqno", LvmValue.of(vg.seqno().orElse(0L) + 1))),
        change("tags", vg -> vg.with("tags", LvmValue.of(List.of("a", "b c")))),
        change("no longer clustered", vg -> vg.with("status", LvmValue.of(List.of("READ")))),
        change("locked", vg -> vg.with("lock_type", LvmValue.of("dlm"))),
        change(
            "another disk",
            vg ->
                vg.withPhysicalVolume(
                    PvMetadata.of("pv9", LvmUuid.random(), "/dev/sdz", 8192, 10))),
        change("another volume", vg -> vg.withLogicalVolume(LvMetadata.of("fresh", id))));
  }

  private static Change<LvmMetadata> change(String name, UnaryOperator<VgMetadata> function) {
    return new Change<>(
        name,
        metadata ->
            metadata.volumeGroups().isEmpty()
                ? metadata
                : metadata.withVolumeGroup(function.apply(metadata.volumeGroups().get(0))));
  }
}
