package io.quorate.corosync.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.rule.Report;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorosyncFormatProviderTest {
  private static final Path REFERENCE = Path.of("src/test/resources/corosync-reference");

  private static FormatEntry<?> entry() {
    return FormatCatalog.load().find("corosync-conf").orElseThrow();
  }

  private static List<String> lint(String name) {
    Report report = entry().inspect(GoldenFiles.source(REFERENCE.resolve(name))).report();
    return report.diagnostics().stream()
        .map(found -> found.span().orElseThrow().position().line() + " " + found.code())
        .toList();
  }

  @Test
  void everyMistakeOfTheReferenceIsReportedAtItsLine() {
    assertThat(lint("as-built.conf"))
        .containsExactlyInAnyOrder(
            "27 CORO102", // binnetaddr
            "27 CORO104", // the broadcast address of the network between the nodes
            "53 CORO106", // one link
            "13 CORO107", // secauth with udpu
            "13 CORO108", // 'Disable encryption' above secauth: on
            "10 CORO109", // vsftype
            "14 CORO109", // threads
            "16 CORO109", // rrp_mode
            "26 CORO109", // ringnumber
            "33 CORO109", // amf
            "37 CORO109", // aisexec
            "47 CORO109", // tags
            "20 CORO117", // member
            "23 CORO117");
  }

  @Test
  void theCorrectedFileIsClean() {
    assertThat(lint("corrected.conf")).isEmpty();
  }

  @Test
  void filesAreFoundByNameAndByContent() throws IOException {
    FormatCatalog catalog = FormatCatalog.load();
    assertThat(catalog.recognize(Source.of("corosync.conf", "")).orElseThrow().name())
        .isEqualTo("corosync-conf");
    String text = Files.readString(REFERENCE.resolve("as-built.conf"));
    assertThat(catalog.recognize(Source.of("<stdin>", text)).orElseThrow().name())
        .isEqualTo("corosync-conf");
    assertThat(catalog.recognize(Source.of("<stdin>", "resource r0 { }"))).isEmpty();
    assertThat(
            catalog
                .recognize(Source.of("/etc/corosync/uidgid.d/hacluster", ""))
                .orElseThrow()
                .name())
        .isEqualTo("corosync-uidgid");
    assertThat(
            catalog.recognize(Source.of("/etc/corosync/service.d/pcmk", "")).orElseThrow().name())
        .isEqualTo("corosync-conf");
  }

  @Test
  void usersBesideTheFileAreReadWithIt(@TempDir Path folder) throws IOException {
    Path config = folder.resolve("corosync.conf");
    Files.writeString(config, "totem {\n\tversion: 2\n}\n");
    Path users = Files.createDirectory(folder.resolve("uidgid.d"));
    Files.writeString(users.resolve("a"), "uidgid {\n\tuid: 107\n}\n");
    Files.writeString(users.resolve("b"), "uidgid {\n\tother: 1\n}\ntotem {\n}\n");
    Source source = Source.read(config);
    assertThat(entry().companions(source)).containsExactly(users.resolve("a"), users.resolve("b"));
    var loaded = CorosyncConfigLoader.load(config);
    assertThat(loaded.value().settings("uidgid").text("uid")).contains("107");
    assertThat(loaded.diagnostics())
        .extracting(Diagnostic::code, found -> found.span().orElseThrow().position().line())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("CORO005", 2),
            org.assertj.core.groups.Tuple.tuple("CORO005", 4));
  }
}
