package io.quorate.drbd.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.drbd.effective.Effective;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.option.DrbdNet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Includes, templates, and what is found across files. */
class DrbdConfigLoaderTest {
  private static final String HOSTS =
      "on alpha { node-id 0; address 10.0.0.1:%1$d; } on bravo { node-id 1; address 10.0.0.2:%1$d; }";

  @TempDir Path folder;

  @BeforeEach
  void distributionFile() throws IOException {
    write("drbd.conf", "include \"drbd.d/global_common.conf\";\ninclude \"drbd.d/*.res\";\n");
    write(
        "drbd.d/global_common.conf",
        "global { usage-count no; }\ncommon { net { timeout 50; } }\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String resource(String name, int number) {
    return "resource "
        + name
        + " { volume 0 { device minor "
        + number
        + "; disk /dev/"
        + name
        + "; } "
        + HOSTS.formatted(7000 + number)
        + " }\n";
  }

  private DrbdLoaded load() throws IOException {
    return DrbdConfigLoader.load(folder.resolve("drbd.conf"));
  }

  private static List<String> codes(DrbdLoaded loaded) {
    return loaded.diagnostics().stream().filter(Diagnostic::isError).map(Diagnostic::code).toList();
  }

  @Test
  void includesArePutInTheirPlaceInTheOrderOfTheirNames() throws IOException {
    write("drbd.d/b.res", resource("b", 2));
    write("drbd.d/a.res", resource("a", 1));
    write("drbd.d/.hidden.res", "nonsense");
    write("drbd.d/c.res.rpmsave", "nonsense");
    DrbdLoaded loaded = load();
    assertThat(codes(loaded)).isEmpty();
    assertThat(loaded.orThrow().resources()).extracting(Resource::name).containsExactly("a", "b");
    assertThat(
            Effective.value(loaded.workspace().effective("a").orElseThrow().net(), DrbdNet.TIMEOUT))
        .contains(50L);
    assertThat(loaded.included().keySet()).hasSize(3);
  }

  @Test
  void aPatternWithoutMatchIsSilentAndAMissingFileIsNot() throws IOException {
    assertThat(codes(load())).isEmpty();
    write("drbd.conf", "include \"gone.res\";\n");
    DrbdLoaded loaded = load();
    assertThat(codes(loaded)).containsExactly("DRBD012");
    assertThat(loaded.diagnostics().get(0).span().orElseThrow().position().line()).isEqualTo(1);
  }

  @Test
  void eachFileIsReadOnceAndCirclesEnd() throws IOException {
    write("drbd.d/a.res", "include \"*.res\";\ninclude \"../drbd.conf\";\n" + resource("a", 1));
    assertThat(codes(load())).isEmpty();
  }

  @Test
  void moreThanTenLevelsAreRefused() throws IOException {
    write("drbd.conf", "include \"0.inc\";\n");
    for (int i = 0; i < 12; i++) {
      write(i + ".inc", "include \"" + (i + 1) + ".inc\";\n");
    }
    write("12.inc", "");
    assertThat(codes(load())).contains("DRBD012");
  }

  @Test
  void namesAndAddressesOfTwoFilesAreCompared() throws IOException {
    write("drbd.d/a.res", resource("a", 1));
    write("drbd.d/b.res", resource("a", 2));
    write("drbd.d/c.res", resource("c", 1));
    write("drbd.d/d.res", "common { }\n");
    DrbdLoaded loaded = load();
    assertThat(codes(loaded)).contains("DRBD009", "DRBD025");
    Diagnostic twice =
        loaded.diagnostics().stream()
            .filter(d -> d.message().contains("the resource 'a'"))
            .findFirst()
            .orElseThrow();
    assertThat(twice.span().orElseThrow().source().name()).endsWith("b.res");
    assertThat(twice.related().get(0).span().source().name()).endsWith("a.res");
  }

  @Test
  void aTemplateStandsInForCommon() throws IOException {
    write("drbd.d/fast.inc", "common { net { timeout 20; } }\n");
    write(
        "drbd.d/a.res",
        resource("a", 1).replace("{ volume", "{ template-file \"fast.inc\"; volume"));
    DrbdLoaded loaded = load();
    assertThat(codes(loaded)).isEmpty();
    assertThat(
            Effective.value(loaded.workspace().effective("a").orElseThrow().net(), DrbdNet.TIMEOUT))
        .contains(20L);
    Files.delete(folder.resolve("drbd.d/fast.inc"));
    assertThat(codes(load())).containsExactly("DRBD012");
  }

  @Test
  void aResourceWithErrorsInItselfIsNotCheckedFurther() throws IOException {
    write("drbd.d/a.res", "resource a { net { no-such-option 1; } }\n");
    assertThat(codes(load())).containsExactly("DRBD004");
  }

  @Test
  void theModuleVersionIsThatOfTheHostThatTheFileIsFor() {
    Source source = Source.of("x", "require-drbd-module-version-ge 9.1.0;\n");
    assertThat(codes(DrbdConfigLoader.load(source, "9.1.0"))).isEmpty();
    assertThat(codes(DrbdConfigLoader.load(source, "9.0.32"))).containsExactly("DRBD034");
  }

  @Test
  void emptyWordsAndNamesDoNotBreakIncludes() {
    Source source = Source.of("x", "include \"\";\ninclude \"/\";\ninclude \"[\";\n");
    assertThat(DrbdConfigLoader.load(source).diagnostics()).isNotEmpty();
  }
}
