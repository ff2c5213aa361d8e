package io.quorate.pacemaker.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonXml;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** States of real clusters: the CIB tells what {@code crm_mon} said at the same time. */
class RecordedStatesTest {
  /** Recorded while monitors were being cancelled, so that the files show different moments. */
  private static final String CHANGING = "maintenance";

  static List<Path> states() throws IOException, URISyntaxException {
    Path lab =
        Path.of(Objects.requireNonNull(RecordedStatesTest.class.getResource("/lab")).toURI());
    try (Stream<Path> all = Files.list(lab)) {
      return all.filter(state -> Files.exists(state.resolve("crm_mon-full.xml")))
          .filter(state -> Files.exists(state.resolve("cib.xml")))
          .filter(state -> !state.endsWith(CHANGING) && isConnected(state))
          .sorted()
          .toList();
    }
  }

  private static boolean isConnected(Path state) {
    return !read(state.resolve("crm_mon-full.xml")).hasErrors();
  }

  private static Parsed<ClusterStatus> read(Path file) {
    try {
      return CrmMonXml.PARSER.parse(Source.read(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void thereAreStates() throws IOException, URISyntaxException {
    assertThat(states()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("states")
  void theCibTellsTheSame(Path state) throws IOException {
    Parsed<ClusterStatus> parsed = read(state.resolve("crm_mon-full.xml"));
    assertThat(parsed.diagnostics()).isEmpty();
    ClusterStatus theirs = parsed.value();
    Instant then =
        theirs
            .summary()
            .flatMap(summary -> summary.lastUpdate())
            .flatMap(time -> time.instant(ZoneOffset.UTC))
            .orElseThrow();
    ClusterStatus ours =
        CibStatus.of(
            CibFormats.CIB.parse(Source.read(state.resolve("cib.xml"))).value(),
            PacemakerRelease.of(2, 1, 5),
            ZoneId.of("UTC"),
            then);
    assertThat(StatusFacts.of(ours)).isEqualTo(StatusFacts.of(theirs));
  }
}
