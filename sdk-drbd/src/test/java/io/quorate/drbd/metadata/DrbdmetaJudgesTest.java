package io.quorate.drbd.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code drbdmeta} makes of dumps and identifiers that are printed here. */
class DrbdmetaJudgesTest {
  private static final int AL_CLEAN = 0x80;

  @TempDir Path folder;

  private Drbdmeta image(MetadataVersion version, long bytes, String... create) {
    Drbdmeta tool = new Drbdmeta(version, folder.resolve("image"), MetadataPlacement.internal());
    tool.size(bytes);
    String[] words = new String[create.length + 1];
    words[0] = "create-md";
    System.arraycopy(create, 0, words, 1, create.length);
    assertThat(tool.call(words).exit()).isZero();
    return tool;
  }

  private static MetadataDump dump(Drbdmeta tool) {
    Drbdmeta.Result result = tool.call("dump-md");
    assertThat(result.exit()).as(result.err()).isZero();
    Parsed<MetadataDump> parsed = DrbdMetadata.DUMP.parse(result.out());
    assertThat(parsed.diagnostics()).isEmpty();
    return parsed.value().withoutHeader();
  }

  private void restore(Drbdmeta tool, MetadataDump dump) throws IOException {
    Path file = folder.resolve("dump");
    Files.writeString(file, dump.text());
    Drbdmeta.Result result = tool.call("restore-md", file.toString());
    assertThat(result.exit()).as(result.err()).isZero();
  }

  @Test
  void newDumpsAreRead() {
    MetadataDump dump = dump(image(MetadataVersion.V09, 100 << 20, "5"));
    assertThat(dump.maxPeers()).isEqualTo(5);
    assertThat(dump.identifiers(3).orElseThrow().current()).isEqualTo(GenerationUuid.JUST_CREATED);
    assertThat(dump.bitmaps()).hasSize(5);
  }

  @Test
  void restoredDumpsAreEqual() throws IOException {
    Random random = new Random(9);
    for (int peers : List.of(1, 2, 3, 7, 31)) {
      Drbdmeta tool = image(MetadataVersion.V09, 100 << 20, Integer.toString(peers));
      MetadataDump wanted = filled(dump(tool), random);
      restore(tool, wanted);
      MetadataDump first = dump(tool);
      assertThat(first.withBitmapBytes(wanted.bitmapBytes()).withBitsSet(wanted.bitsSet()))
          .isEqualTo(wanted);
      restore(tool, first);
      assertThat(dump(tool)).isEqualTo(first);
    }
  }

  /** A dump with something in every field; the bitmaps have as many words as the device has. */
  private static MetadataDump filled(MetadataDump base, Random random) {
    long sectors = 64 * 8L * 50 * (1 + random.nextInt(3));
    List<PeerSlot> peers = new ArrayList<>();
    for (int id = 0; id < 32; id++) {
      int index = id < base.maxPeers() ? id : -1;
      peers.add(
          new PeerSlot(
              id,
              index,
              new GenerationUuid(random.nextLong()),
              random.nextLong(),
              random.nextInt(32)));
    }
    List<GenerationUuid> history = new ArrayList<>();
    for (int i = 0; i < 32; i++) {
      history.add(new GenerationUuid(random.nextLong()));
    }
    long bytes = (sectors / 8 / 8 * base.maxPeers() + 4095) / 4096 * 4096;
    List<DumpBitmap> bitmaps = new ArrayList<>();
    for (int slot = 0; slot < base.maxPeers(); slot++) {
      // Slots take turns at halves of words. What lies behind the end of the device stays zero:
      // drbdmeta restores as
      // much of each slot as the last one has.
      long halves = (bytes / 4 - slot + base.maxPeers() - 1) / base.maxPeers();
      List<BitmapRun> runs = new ArrayList<>();
      long left = sectors / 8 / 64;
      long rest = halves / 2 - left;
      while (left > 0) {
        long times = Math.min(left, random.nextBoolean() ? 1 : 1 + random.nextInt(40));
        long[] words = {0, -1, random.nextLong()};
        runs.add(new BitmapRun(times, words[random.nextInt(3)]));
        left -= times;
      }
      runs.add(new BitmapRun(rest, 0));
      bitmaps.add(new DumpBitmap(slot, runs));
    }
    return base.withNodeId(random.nextInt(32))
        .withCurrentUuid(new GenerationUuid(random.nextLong()))
        .withFlags(AL_CLEAN | 0x53)
        .withPeers(peers)
        .withHistoryUuids(history)
        .withLaSizeSectors(sectors)
        .withDeviceUuid(new GenerationUuid(random.nextLong()))
        .withLaPeerMaxBioSize(1 << 20)
        .withBitmaps(bitmaps);
  }

  @Test
  void restoredDumpsOfVersion08AreEqualWhenTheFlagIsSet() throws IOException {
    Drbdmeta tool = image(MetadataVersion.V08, 20 << 20);
    MetadataDump wanted =
        dump(tool)
            .withCurrentUuid(GenerationUuid.of("A1B2C3D4E5F60718"))
            .withHistoryUuids(GenerationUuid.of("11"), GenerationUuid.of("22"))
            .withLaSizeSectors(64 * 8 * 8)
            .withBitmaps(
                new DumpBitmap(0, List.of(new BitmapRun(500, 0), new BitmapRun(12, 0xF0F0))));
    restore(tool, wanted.withFlags(AL_CLEAN));
    MetadataDump read = dump(tool);
    // drbd-utils 9.22 prints the flags of version 08 as zero; later ones print them.
    assertThat(read.flags()).isIn(0, AL_CLEAN);
    assertThat(
            read.withFlags(0).withBitmapBytes(wanted.bitmapBytes()).withBitsSet(wanted.bitsSet()))
        .isEqualTo(wanted.withFlags(0));
  }

  @Test
  void anUncleanDumpIsRefused() throws IOException {
    Drbdmeta tool = image(MetadataVersion.V09, 100 << 20, "1");
    Path file = folder.resolve("dump");
    Files.writeString(file, dump(tool).withUnclean(true).text());
    assertThat(tool.call("restore-md", file.toString()).accepted()).isFalse();
  }

  @Test
  void dumpsOfVersion07AreRead() {
    Drbdmeta tool = image(MetadataVersion.V07, 300 << 20);
    MetadataDump dump = dump(tool);
    assertThat(dump.counters()).hasSize(5);
    assertThat(dump.unclean()).isTrue();
  }

  @Test
  void identifiersAreWrittenAndReadBack() {
    Random random = new Random(8);
    for (MetadataVersion version : List.of(MetadataVersion.V08, MetadataVersion.V09)) {
      boolean nine = version == MetadataVersion.V09;
      Drbdmeta tool = nine ? image(version, 100 << 20, "3") : image(version, 100 << 20);
      for (int i = 0; i < 20; i++) {
        GenerationIdentifiers wanted = random(version, random);
        Drbdmeta.Result set =
            nine
                ? tool.call("--node-id", "2", "set-gi", wanted.text())
                : tool.call("set-gi", wanted.text());
        assertThat(set.exit()).as(set.err()).isZero();
        for (String command : List.of("get-gi", "show-gi")) {
          Drbdmeta.Result get = nine ? tool.call("--node-id", "2", command) : tool.call(command);
          Parsed<GiReport> parsed = DrbdMetadata.IDENTIFIERS.parse(get.out());
          assertThat(parsed.diagnostics()).isEmpty();
          assertThat(parsed.value().identifiers()).containsExactly(wanted);
        }
        if (nine) {
          Parsed<MetadataDump> dump = DrbdMetadata.DUMP.parse(tool.call("dump-md").out());
          assertThat(dump.value().identifiers(2).orElseThrow().text()).isEqualTo(wanted.text());
        }
      }
    }
  }

  private static GenerationIdentifiers random(MetadataVersion version, Random random) {
    Set<GenerationFlag> flags = EnumSet.noneOf(GenerationFlag.class);
    List<GenerationFlag> all = new ArrayList<>(GenerationFlag.printed(version));
    Collections.shuffle(all, random);
    flags.addAll(all.subList(0, random.nextInt(all.size() + 1)));
    return new GenerationIdentifiers(
        version,
        new GenerationUuid(random.nextLong()),
        new GenerationUuid(random.nextLong()),
        List.of(new GenerationUuid(random.nextLong()), GenerationUuid.NONE),
        flags);
  }
}
