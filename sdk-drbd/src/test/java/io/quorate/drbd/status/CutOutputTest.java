package io.quorate.drbd.status;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.drbd.show.DrbdShow;
import io.quorate.drbd.show.RunningConfig;
import io.quorate.testkit.GoldenFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Output that ends anywhere, because a tool was killed or a pipe was closed: what was complete is read as ever. */
class CutOutputTest {
  private static final Path SHOW = Path.of("src", "test", "resources", "drbd-show");

  /** Output cut at a byte, and what was read of it. */
  private record Cut<T>(Source source, Parsed<T> parsed) {
    boolean isAtLineEnd() {
      return source.length() == 0 || source.text().endsWith("\n");
    }

    /** Every diagnostic is about the last line. */
    void assertOnlyTheLastLineIsBlamed() {
      int lastLine = source.text().stripTrailing().lastIndexOf('\n') + 1;
      for (Diagnostic diagnostic : parsed.diagnostics()) {
        assertThat(diagnostic.span().orElseThrow().start())
            .as("%s in a text of %s characters", diagnostic, source.length())
            .isGreaterThanOrEqualTo(lastLine);
      }
    }
  }

  private static <T> void eachCut(Parser<T> parser, Source whole, Consumer<Cut<T>> check) {
    byte[] bytes = whole.text().getBytes(StandardCharsets.UTF_8);
    for (int length = 0; length < bytes.length; length++) {
      Source source = Source.of(whole.name(), Arrays.copyOf(bytes, length));
      check.accept(new Cut<>(source, parser.parse(source)));
    }
  }

  /** All elements but the last are those of the whole output, and the last one is no stranger. */
  private static <T, E> void assertPrefix(
      List<E> found, List<E> whole, Function<E, String> name, Cut<T> cut) {
    assertThat(found).hasSizeLessThanOrEqualTo(whole.size());
    int complete = Math.max(0, found.size() - 1);
    assertThat(found.subList(0, complete)).isEqualTo(whole.subList(0, complete));
    if (!found.isEmpty()) {
      assertThat(name.apply(whole.get(complete)))
          .as("cut at %s", cut.source().length())
          .startsWith(name.apply(found.get(complete)));
    }
  }

  private static void statusText(Source whole) {
    List<ResourceStatus> all = DrbdReports.STATUS_TEXT.parse(whole).value().resources();
    eachCut(
        DrbdReports.STATUS_TEXT,
        whole,
        cut -> {
          cut.assertOnlyTheLastLineIsBlamed();
          if (cut.isAtLineEnd()) {
            assertThat(cut.parsed().diagnostics()).isEmpty();
          }
          assertPrefix(cut.parsed().value().resources(), all, ResourceStatus::name, cut);
        });
  }

  @Test
  void statusText() {
    Fixtures.in("text").forEach(CutOutputTest::statusText);
  }

  @Test
  void statusTextWithLettersOfSeveralBytes() {
    Source whole = Source.of("x", "bücher role:Primary\n  disk:UpToDate\n  größe role:Secondary\n");
    eachCut(
        DrbdReports.STATUS_TEXT,
        whole,
        cut -> assertThat(cut.parsed().value().resources()).hasSizeLessThanOrEqualTo(1));
  }

  @Test
  void statusJson() {
    for (Source whole : Fixtures.in("json")) {
      List<ResourceStatus> all = DrbdReports.STATUS_JSON.parse(whole).value().resources();
      int end = whole.text().lastIndexOf(']');
      eachCut(
          DrbdReports.STATUS_JSON,
          whole,
          cut -> {
            List<ResourceStatus> found = cut.parsed().value().resources();
            assertThat(found).isEqualTo(all.subList(0, found.size()));
            boolean broken = !cut.source().text().isBlank() && cut.source().length() <= end;
            assertThat(cut.parsed().diagnostics().stream().anyMatch(Diagnostic::isError))
                .as("cut at %s", cut.source().length())
                .isEqualTo(broken);
          });
    }
  }

  @Test
  void events() {
    for (Source whole : Fixtures.in("events")) {
      eachCut(
          DrbdReports.EVENTS,
          whole,
          cut -> {
            cut.assertOnlyTheLastLineIsBlamed();
            if (cut.isAtLineEnd()) {
              assertThat(cut.parsed().diagnostics()).isEmpty();
              DrbdEvents events = new DrbdEvents();
              cut.source().text().lines().forEach(events::apply);
              assertThat(cut.parsed().value().status()).isEqualTo(events.snapshot());
            }
          });
    }
  }

  @Test
  void proc() {
    for (Source whole : Fixtures.in("proc")) {
      List<ProcDevice> all = DrbdReports.PROC.parse(whole).value().devices();
      eachCut(
          DrbdReports.PROC,
          whole,
          cut -> {
            cut.assertOnlyTheLastLineIsBlamed();
            if (cut.isAtLineEnd()) {
              assertThat(cut.parsed().diagnostics()).isEmpty();
            }
            assertPrefix(
                cut.parsed().value().devices(), all, d -> Integer.toString(d.minor()), cut);
          });
    }
  }

  @Test
  void shStatus() {
    for (Source whole : Fixtures.in("sh-status")) {
      List<ShStatus.Entry> all = DrbdReports.SH_STATUS.parse(whole).value().entries();
      eachCut(
          DrbdReports.SH_STATUS,
          whole,
          cut -> {
            List<ShStatus.Entry> found = cut.parsed().value().entries();
            assertThat(found).isEqualTo(all.subList(0, found.size()));
            cut.assertOnlyTheLastLineIsBlamed();
          });
    }
  }

  @Test
  void oldEvents() {
    for (Source whole : Fixtures.in("events1")) {
      eachCut(
          DrbdReports.OLD_EVENTS,
          whole,
          cut -> {
            cut.assertOnlyTheLastLineIsBlamed();
            if (cut.isAtLineEnd()) {
              assertThat(cut.parsed().diagnostics()).isEmpty();
            }
          });
    }
  }

  private static void show(Parser<RunningConfig> parser, String name) {
    Source whole = GoldenFiles.source(SHOW.resolve(name));
    RunningConfig all = parser.parse(whole).value();
    eachCut(
        parser,
        whole,
        cut -> {
          RunningConfig found = cut.parsed().value();
          assertThat(found.resources()).hasSizeLessThanOrEqualTo(all.resources().size());
          boolean isComplete = found.equals(all) || found.resources().isEmpty();
          int complete = Math.max(0, found.resources().size() - 1);
          assertThat(found.resources().subList(0, complete))
              .isEqualTo(all.resources().subList(0, complete));
          boolean last =
              !found.resources().isEmpty()
                  && found.resources().get(complete).equals(all.resources().get(complete));
          assertThat(isComplete || last || !cut.parsed().diagnostics().isEmpty())
              .as("cut at %s", cut.source().length())
              .isTrue();
        });
  }

  @Test
  void show() {
    show(DrbdShow.TEXT, "text/8.4.txt");
    show(DrbdShow.TEXT, "text/9.txt");
    show(DrbdShow.JSON, "json/9.6.json");
    show(DrbdShow.JSON, "json/9.29.json");
  }
}
