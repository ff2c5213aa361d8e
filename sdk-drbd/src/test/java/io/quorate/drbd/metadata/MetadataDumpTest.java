package io.quorate.drbd.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class MetadataDumpTest {
  private static List<String> codes(String text) {
    return DrbdMetadata.DUMP.parse(text).diagnostics().stream().map(Diagnostic::code).toList();
  }

  @Test
  void everyFieldOfVersion09IsRead() {
    MetadataDump dump = Fixtures.dump("v09-behind.txt");
    assertThat(dump.header().orElseThrow().host()).isEqualTo("node-a");
    assertThat(dump.header().orElseThrow().command()).endsWith("r0.img internal dump-md");
    assertThat(dump.version()).isEqualTo(MetadataVersion.V09);
    assertThat(dump.unclean()).isFalse();
    assertThat(dump.maxPeers()).isEqualTo(2);
    assertThat(dump.place()).contains(new DumpPlace(88, 104853504, 104820736, 104812544));
    assertThat(dump.nodeId()).isEqualTo(OptionalInt.of(0));
    assertThat(dump.currentUuid()).isEqualTo(GenerationUuid.of("A1B2C3D4E5F60719"));
    assertThat(dump.flags()).isEqualTo(0xD1);
    assertThat(dump.peers()).hasSize(32);
    assertThat(dump.peer(1))
        .contains(new PeerSlot(1, 0, GenerationUuid.of("1122334455667788"), 0, 0x12));
    assertThat(dump.historyUuids()).hasSize(32).startsWith(GenerationUuid.of("1122334455667788"));
    assertThat(dump.activityLogExtents()).isEqualTo(OptionalLong.of(257));
    assertThat(dump.laSizeSectors()).isEqualTo(131072);
    assertThat(dump.bytesPerBit()).isEqualTo(4096);
    assertThat(dump.deviceUuid()).isEqualTo(GenerationUuid.of("89ABCDEF01234567"));
    assertThat(dump.laPeerMaxBioSize()).isEqualTo(1048576);
    assertThat(dump.activityLogStripes()).isEqualTo(1);
    assertThat(dump.activityLogStripeSize()).isEqualTo(8);
    assertThat(dump.bitmapBytes()).isEqualTo(OptionalLong.of(4096));
    assertThat(dump.bitmap(0).orElseThrow().runs())
        .containsExactly(
            new BitmapRun(100, 0),
            new BitmapRun(1, 0xFF),
            new BitmapRun(1, 0x8000000000000001L),
            new BitmapRun(40, -1),
            new BitmapRun(114, 0));
    assertThat(dump.bitmap(0).orElseThrow().bitsSet()).isEqualTo(8 + 2 + 40 * 64);
    assertThat(dump.bitmap(1).orElseThrow().words()).isEqualTo(256);
    assertThat(dump.bitsSet()).isEqualTo(OptionalLong.of(0));
  }

  @Test
  void identifiersTowardsAPeerHaveTheFlagsOfBoth() {
    GenerationIdentifiers towards = Fixtures.dump("v09-behind.txt").identifiers(1).orElseThrow();
    GenerationIdentifiers printed = Fixtures.identifiers("v09-get.txt").identifiers().get(0);
    assertThat(towards.text()).isEqualTo(printed.text());
    assertThat(towards.history()).hasSize(32);
  }

  @Test
  void version08HasOnePeerAndStripes() {
    MetadataDump dump = Fixtures.dump("v08-striped.txt");
    assertThat(dump.activityLogStripes()).isEqualTo(4);
    assertThat(dump.activityLogStripeSize()).isEqualTo(16);
    assertThat(dump.nodeId()).isEmpty();
    MetadataDump set = Fixtures.dump("v08.txt");
    assertThat(set.peers()).hasSize(1);
    assertThat(set.historyUuids())
        .containsExactly(GenerationUuid.of("0ABBC0DE00112233"), GenerationUuid.JUST_CREATED);
  }

  @Test
  void version07HasCountersAndNoIdentifiers() {
    MetadataDump dump = Fixtures.dump("v07.txt");
    assertThat(dump.version()).isEqualTo(MetadataVersion.V07);
    assertThat(dump.counters()).containsExactly(0L, 1L, 1L, 1L, 1L);
    assertThat(dump.identifiers(0)).isEmpty();
  }

  @Test
  void anUncleanDumpSaysSo() {
    MetadataDump dump = Fixtures.dump("v09-unclean.txt");
    assertThat(dump.unclean()).isTrue();
    assertThat(dump.text()).contains("This_is_an_unclean_meta_data_dump");
  }

  @Test
  void printedDumpsReadBackEqual() {
    for (Source source : Fixtures.in("dump")) {
      MetadataDump dump = DrbdMetadata.DUMP.parse(source).orThrow();
      Parsed<MetadataDump> again = DrbdMetadata.DUMP.parse(dump.text());
      assertThat(again.diagnostics()).as(source.name()).isEmpty();
      assertThat(again.value()).as(source.name()).isEqualTo(dump);
    }
  }

  @Test
  void membersOf934AreKept() {
    String text =
        Fixtures.dump("v09-new.txt").withMembers(OptionalLong.of(15)).withoutHeader().text();
    assertThat(text).contains("members 0x000000000000000F;");
    assertThat(DrbdMetadata.DUMP.parse(text).orThrow().members()).isEqualTo(OptionalLong.of(15));
  }

  @Test
  void whatATerminalShowsBeforeADumpIsPassedOver() {
    MetadataDump dump = Fixtures.dump("v09-new.txt");
    String noise =
        "[root@a ~]# drbdmeta 1 v09 /dev/x internal dump-md\nopen(/dev/x) failed: busy\n";
    Parsed<MetadataDump> parsed = DrbdMetadata.DUMP.parse(noise + dump.text());
    assertThat(parsed.diagnostics()).isEmpty();
    assertThat(parsed.value()).isEqualTo(dump);
  }

  @Test
  void textWithoutADumpIsAnError() {
    assertThat(codes("Operation canceled.\n")).containsExactly("DRBD211");
    assertThat(codes("")).containsExactly("DRBD211");
  }

  @Test
  void aDumpThatIsCutIsAnError() {
    String text = Fixtures.dump("v09-behind.txt").text();
    assertThat(codes(text.substring(0, text.indexOf("bitmap[1]")))).containsExactly("DRBD213");
    assertThat(codes(text.substring(0, text.indexOf("history-uuids")))).contains("DRBD213");
    assertThat(codes(text.substring(0, text.length() / 2))).isNotEmpty();
  }

  @Test
  void badValuesAreErrorsAtTheirPlace() {
    String text = Fixtures.dump("v08.txt").text();
    assertThat(codes(text.replace("la-size-sect 0", "la-size-sect many")))
        .containsExactly("DRBD214");
    assertThat(codes(text.replace("flags 0x00000000", "flags 0xnothing"))).contains("DRBD214");
    assertThat(codes(text.replace("al-stripes 1;", "al-stripes 1"))).contains("DRBD212");
    assertThat(codes(text.replace("v08", "v10"))).contains("DRBD212");
    Parsed<MetadataDump> wrong =
        DrbdMetadata.DUMP.parse(text.replace("al-stripes 1;", "al-stripes -1;"));
    assertThat(wrong.diagnostics().get(0).span().orElseThrow().text()).isEqualTo("-1");
    assertThat(wrong.value().activityLogStripes()).isEqualTo(1);
  }

  @Test
  void whatIsNotKnownIsKeptWithAWarning() {
    String text = Fixtures.dump("v08.txt").text();
    Parsed<MetadataDump> parsed =
        DrbdMetadata.DUMP.parse(
            text.replace("al-stripes 1;", "al-stripes 1;\nzoned { a 1; b { c 2; } }\nhue 7;"));
    assertThat(parsed.hasErrors()).isFalse();
    assertThat(parsed.diagnostics()).extracting(Diagnostic::code).containsOnly("DRBD215");
    assertThat(parsed.value().more()).containsExactly("zoned { a 1; b { c 2; } }", "hue 7;");
    assertThat(parsed.value().activityLogStripeSize()).isEqualTo(8);
  }

  @Test
  void aSecondDumpIsAnError() {
    String text = Fixtures.dump("v08.txt").text();
    assertThat(codes(text + text)).containsExactly("DRBD215");
  }

  @Test
  void aLargeBitmapStaysSmall() {
    MetadataDump dump =
        Fixtures.dump("v08.txt")
            .withBitmaps(new DumpBitmap(0, List.of(new BitmapRun(1_000_000_000_000L, 0))));
    MetadataDump read = DrbdMetadata.DUMP.parse(dump.text()).orThrow();
    assertThat(read.bitmap(0)).isEqualTo(Optional.of(dump.bitmaps().get(0)));
    assertThat(read.text()).hasSizeLessThan(2000);
  }
}
