package io.quorate.drbd.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Layouts, compared with what {@code drbdmeta create-md} does on image files. */
class LayoutJudgedTest {
  private static final long KIB = 1024;
  private static final long MIB = 1024 * KIB;
  private static final long GIB = 1024 * MIB;
  private static final long TIB = 1024 * GIB;

  @TempDir Path folder;

  private static Optional<MetadataLayout> calculated(MetadataGeometry geometry, long bytes) {
    try {
      return Optional.of(geometry.layout(bytes));
    } catch (MetadataLayoutException e) {
      return Optional.empty();
    }
  }

  /** Compares one case; says whether it was accepted. */
  private boolean judge(Path directory, MetadataGeometry geometry, long bytes, boolean skipBitmap) {
    Drbdmeta tool =
        new Drbdmeta(geometry.version(), directory.resolve("image"), geometry.placement());
    tool.size(bytes);
    List<String> words =
        new ArrayList<>(
            List.of(
                "-v",
                "-v",
                "--al-stripes",
                Integer.toString(geometry.activityLogStripes()),
                "--al-stripe-size-kB",
                Integer.toString(geometry.activityLogStripeKib())));
    if (skipBitmap) {
      words.addAll(List.of("--initialize-bitmap", "skip"));
    }
    words.add("create-md");
    if (geometry.version() == MetadataVersion.V09) {
      words.add(Integer.toString(geometry.maxPeers()));
    }
    Drbdmeta.Result result = tool.call(words.toArray(String[]::new));
    // A device does not grow as a file does when something is written behind its end.
    boolean accepted = result.accepted() && tool.size() == bytes;
    String name = geometry + " on " + bytes + "\n" + result.err();
    Optional<MetadataLayout> layout = calculated(geometry, bytes);
    assertThat(layout.isPresent()).as(name).isEqualTo(accepted);
    layout.ifPresent(
        found -> {
          assertThat(found.superblockOffset()).as(name).isEqualTo(number(result, "md_offset"));
          assertThat(found.activityLogOffset()).as(name).isEqualTo(number(result, "al_offset"));
          assertThat(found.bitmapOffset()).as(name).isEqualTo(number(result, "bm_offset"));
          assertThat(found.metadataBytes() / 512)
              .as(name)
              .isEqualTo(number(result, "md_size_sect"));
          assertThat(found.maxDataBytes() / 512)
              .as(name)
              .isEqualTo(number(result, "max_usable_sect"));
          MetadataDump dump = DrbdMetadata.DUMP.parse(tool.call("dump-md").out()).orThrow();
          assertThat(dump.place())
              .as(name)
              .contains(
                  new DumpPlace(
                      found.metadataBytes() / 512,
                      found.superblockOffset(),
                      found.activityLogOffset(),
                      found.bitmapOffset()));
        });
    return accepted;
  }

  private static long number(Drbdmeta.Result result, String name) {
    Matcher matcher = Pattern.compile(name + ": (\\d+)").matcher(result.err());
    assertThat(matcher.find()).as(name + " in " + result.err()).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  private static MetadataGeometry geometry(Random random) {
    MetadataPlacement placement =
        switch (random.nextInt(4)) {
          case 0 -> MetadataPlacement.flexExternal();
          case 1 -> MetadataPlacement.indexed(random.nextInt(3));
          default -> MetadataPlacement.internal();
        };
    MetadataGeometry geometry =
        random.nextInt(3) == 0
            ? MetadataGeometry.v08(placement)
            : MetadataGeometry.v09(placement, 1 + random.nextInt(31));
    return switch (random.nextInt(4)) {
      case 0 -> geometry.withActivityLog(1 + random.nextInt(4), 32 + 4 * random.nextInt(64));
      case 1 ->
          geometry.withActivityLog(8 * (1 + random.nextInt(64)), 4 * (1 + random.nextInt(16)));
      default -> geometry;
    };
  }

  @Test
  void layoutsOfAnySizeAreThoseOfTheTool() {
    Random random = new Random(20261122);
    int accepted = 0;
    for (int i = 0; i < 250; i++) {
      long bytes = Math.round(Math.pow(2, 15 + random.nextDouble() * 19));
      bytes -= random.nextBoolean() ? bytes % 4096 : 0;
      accepted += judge(folder, geometry(random), bytes, false) ? 1 : 0;
    }
    assertThat(accepted).isBetween(100, 240);
  }

  @Test
  void sizesAtTheEdgesAreThoseOfTheTool() {
    MetadataGeometry one = MetadataGeometry.v08(MetadataPlacement.internal());
    MetadataGeometry many = MetadataGeometry.v09(MetadataPlacement.internal(), 31);
    for (long bytes :
        List.of(
            0L,
            1L,
            512L,
            4096L,
            68 * KIB - 1,
            68 * KIB,
            68 * KIB + 1,
            72 * KIB,
            128 * KIB,
            MIB,
            128 * MIB - 1,
            128 * MIB,
            128 * MIB + 511,
            128 * MIB + 4095,
            8 * GIB + 12345)) {
      judge(folder, one, bytes, false);
      judge(folder, many, bytes, false);
      judge(folder, many.withActivityLog(1, 32 * 1024), bytes, false);
      judge(folder, MetadataGeometry.v09(MetadataPlacement.flexExternal(), 31), bytes, false);
      judge(folder, MetadataGeometry.v09(MetadataPlacement.indexed(0), 3), bytes, false);
      judge(folder, MetadataGeometry.v09(MetadataPlacement.indexed(1), 3), bytes, false);
    }
  }

  @Test
  void largeDevicesAreThoseOfTheTool() {
    Random random = new Random(16);
    for (int i = 0; i < 20; i++) {
      long bytes = (long) (random.nextDouble() * 14 * TIB) + 64 * GIB;
      int peers = 1 + random.nextInt(31);
      judge(folder, MetadataGeometry.v09(MetadataPlacement.internal(), peers), bytes, true);
    }
  }

  /** Most file systems end at 16 TiB; that of the shared memory does not. */
  @Test
  void devicesOfMoreThan16TebibytesAreThoseOfTheTool() throws IOException {
    Path shared = Path.of("/dev/shm");
    Assumptions.assumeTrue(
        Files.isWritable(shared), "no file system for sparse files of that size");
    Path directory = Files.createTempDirectory(shared, "quorate-layout");
    try {
      for (long bytes : List.of(16 * TIB, 17 * TIB + 513, 100 * TIB, 1000 * TIB, 1024 * TIB)) {
        judge(directory, MetadataGeometry.v08(MetadataPlacement.internal()), bytes, true);
        judge(directory, MetadataGeometry.v09(MetadataPlacement.internal(), 31), bytes, true);
      }
    } finally {
      Files.deleteIfExists(directory.resolve("image"));
      Files.delete(directory);
    }
  }

  @Test
  void theDeviceForSomeDataIsAcceptedAndHasRoom() {
    Random random = new Random(7);
    for (int i = 0; i < 60; i++) {
      MetadataGeometry geometry = geometry(random);
      if (geometry.placement().kind() == MetadataPlacement.Kind.INDEXED) {
        continue;
      }
      long data = Math.round(Math.pow(2, 12 + random.nextDouble() * 22));
      long device = geometry.deviceFor(data);
      assertThat(judge(folder, geometry, device, false)).isTrue();
    }
  }
}
