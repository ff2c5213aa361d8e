package io.quorate.pacemaker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.ToolVersion;
import io.quorate.core.rule.Rule;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CibCompatibilityTest {
  /** The target is the end of the file's name: {@code NAME-for-RELEASE.xml}. */
  @Test
  void saysWhatATargetRefusesOrReadsDifferently() {
    GoldenFiles.of("schema/compatibility", ".xml", ".diagnostics")
        .verify(
            file ->
                CibFixtures.printed(
                    CibCompatibility.with(release(file))
                        .check(CibFixtures.read(file))
                        .diagnostics()));
  }

  @Test
  void aCurrentCibIsClean() {
    Path file = Path.of("src", "test", "resources", "schema", "valid", "pacemaker-next.xml");
    XmlElement cib = CibFixtures.read(file);
    assertThat(CibCompatibility.with(SchemaVersion.NEXT).check(cib).diagnostics())
        .extracting(finding -> finding.code())
        .containsExactly("CIB155");
    assertThat(CibCompatibility.with(ToolVersion.parse("2.1.5")).check(cib).diagnostics())
        .extracting(finding -> finding.code())
        .containsOnly("CIB112");
    assertThat(
            CibCompatibility.with(ToolVersion.parse("2.1.5"))
                .check(CibFixtures.cib("", ""))
                .isClean())
        .isTrue();
  }

  @Test
  void aTargetIsASchemaAndARelease() {
    assertThat(CibCompatibility.with(SchemaVersion.of(3, 9)).pacemaker())
        .isEqualTo(ToolVersion.parse("2.1.6"));
    assertThat(CibCompatibility.with(ToolVersion.parse("2.1.7")).schema())
        .isEqualTo(SchemaVersion.of(3, 9));
    assertThat(CibCompatibility.with(ToolVersion.parse("1.1.10")).schema())
        .isEqualTo(SchemaVersion.of(2, 10));
  }

  @Test
  void rulesSayWhy() {
    for (Rule<?> rule : CibCompatibility.with(SchemaVersion.NEWEST).rules().rules()) {
      assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
      assertThat(rule.reason()).endsWith(".");
    }
  }

  private static ToolVersion release(Path file) {
    String name = file.getFileName().toString();
    return ToolVersion.parse(
        name.substring(name.indexOf("-for-") + "-for-".length(), name.length() - ".xml".length()));
  }
}
