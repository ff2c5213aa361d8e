package io.quorate.drbd.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.List;
import java.util.OptionalLong;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class GenerationIdentifiersTest {
  private static final String V08 =
      "0BADC0FFEE123457:0BADC0DE00112233:0ABBC0DE00112233:0000000000000004:1:1:1:0:0:1:1";

  private static GenerationIdentifiers of(String text) {
    return DrbdMetadata.IDENTIFIERS.parse(text).orThrow().identifiers().get(0);
  }

  @Test
  void theFlagsOfVersion08AreSeven() {
    GenerationIdentifiers read = Fixtures.identifiers("v08-get.txt").identifiers().get(0);
    assertThat(read.version()).isEqualTo(MetadataVersion.V08);
    assertThat(read.flags())
        .containsExactlyInAnyOrder(
            GenerationFlag.CONSISTENT,
            GenerationFlag.WAS_UP_TO_DATE,
            GenerationFlag.PRIMARY,
            GenerationFlag.PEER_OUTDATED,
            GenerationFlag.CRASHED_PRIMARY);
    assertThat(read.text()).isEqualTo(V08);
    assertThat(read.current().wasPrimary()).isTrue();
  }

  @Test
  void theFlagsOfVersion09AreTwelve() {
    GenerationIdentifiers read = Fixtures.identifiers("v09-get.txt").identifiers().get(0);
    assertThat(read.version()).isEqualTo(MetadataVersion.V09);
    assertThat(read.flags())
        .containsExactlyInAnyOrder(
            GenerationFlag.CONSISTENT,
            GenerationFlag.WAS_UP_TO_DATE,
            GenerationFlag.CRASHED_PRIMARY,
            GenerationFlag.AL_CLEAN,
            GenerationFlag.PEER_OUTDATED,
            GenerationFlag.PEER_DEVICE_SEEN);
  }

  @Test
  void theDrawingChangesNothing() {
    for (String version : List.of("v08", "v09")) {
      assertThat(Fixtures.identifiers(version + "-show.txt").text())
          .isEqualTo(Fixtures.identifiers(version + "-get.txt").text());
    }
  }

  @Test
  void whatStandsBelowTheDrawingIsRead() {
    GiEntry old = Fixtures.identifiers("v08-show.txt").entries().get(0);
    assertThat(old.words())
        .containsExactly("crashed Primary", "StandAlone", "UpToDate", "peer Outdated");
    assertThat(old.metadataClean()).contains(true);
    assertThat(old.lastAgreedSectors()).isEqualTo(OptionalLong.of(0));
    GiEntry now = Fixtures.identifiers("v09-show.txt").entries().get(0);
    assertThat(now.lastAgreedSectors()).isEqualTo(OptionalLong.of(131072));
    assertThat(now.lastAgreedMaxBioSize()).isEqualTo(OptionalLong.of(1048576));
    assertThat(now.metadataClean()).isEmpty();
  }

  @Test
  void setGiShowsBothStates() {
    List<GenerationIdentifiers> both = Fixtures.identifiers("v09-set.txt").identifiers();
    assertThat(both).hasSize(2);
    assertThat(both.get(0).has(GenerationFlag.AL_CLEAN)).isTrue();
    assertThat(both.get(1).has(GenerationFlag.AL_CLEAN)).isFalse();
  }

  @Test
  void aDeviceThatIsNotConfiguredHasNone() {
    assertThat(DrbdMetadata.IDENTIFIERS.parse("").orThrow().entries()).isEmpty();
  }

  @Test
  void linesThatAreNotUnderstoodAreWarnings() {
    assertThat(DrbdMetadata.IDENTIFIERS.parse("0:1:1:1:1:0:0:0\n").diagnostics())
        .extracting(Diagnostic::code)
        .containsExactly("DRBD216");
    assertThat(DrbdMetadata.IDENTIFIERS.parse(V08 + ":1\n").diagnostics()).hasSize(1);
  }

  @Test
  void newMetadataIsExplained() {
    GenerationIdentifiers created = GenerationIdentifiers.justCreated(MetadataVersion.V08);
    assertThat(created.text())
        .isEqualTo(
            "0000000000000004:0000000000000000:0000000000000000:0000000000000000:0:0:0:0:0:0:0");
    assertThat(created.explain())
        .first()
        .asString()
        .isEqualTo(
            "The metadata is as create-md leaves it: this node never had data. When it meets a node with data, all of"
                + " it is copied here.");
    assertThat(created.explain()).contains("The disk is Inconsistent.");
  }

  @Test
  void dataIsExplained() {
    assertThat(of(V08).explain())
        .contains(
            "The data is of generation 0BADC0FFEE123457; its lowest bit says that this node was primary with it.",
            "Changes since generation 0BADC0DE00112233 are recorded for the peer: a peer that has that generation gets"
                + " only those blocks.",
            "The node crashed as primary and has not met its peer since.");
  }

  @Test
  void whoWasPrimaryHasCrashedWhenItIsAttachedAgain() {
    GenerationIdentifiers primary = of("8:0:0:0:1:1:1:0:0:0:0");
    assertThat(primary.attached().has(GenerationFlag.CRASHED_PRIMARY)).isTrue();
    GenerationIdentifiers secondary = of("8:0:0:0:1:1:0:0:0:0:0");
    assertThat(secondary.attached()).isEqualTo(secondary);
  }

  @Provide
  static Arbitrary<GenerationIdentifiers> any() {
    Arbitrary<GenerationUuid> uuid = Arbitraries.longs().map(GenerationUuid::new);
    return Arbitraries.of(MetadataVersion.V08, MetadataVersion.V09)
        .flatMap(
            version ->
                Combinators.combine(
                        uuid,
                        uuid,
                        uuid.list().ofSize(2),
                        Arbitraries.of(GenerationFlag.printed(version)).set())
                    .as((a, b, h, f) -> new GenerationIdentifiers(version, a, b, h, f)));
  }

  @Property
  void printedIdentifiersReadBackEqual(@ForAll("any") GenerationIdentifiers identifiers) {
    assertThat(of(identifiers.text())).isEqualTo(identifiers);
  }
}
