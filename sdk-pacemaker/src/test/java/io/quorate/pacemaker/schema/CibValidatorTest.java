package io.quorate.pacemaker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import io.quorate.testkit.GoldenFiles;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CibValidatorTest {
  static List<Path> valid() {
    return CibFixtures.valid();
  }

  @ParameterizedTest
  @MethodSource("valid")
  void acceptsWhatItsSchemaAccepts(Path file) {
    assertThat(CibValidator.validate(CibFixtures.read(file))).isEmpty();
  }

  @Test
  void saysWhatIsWrong() {
    GoldenFiles.of("schema/invalid", ".xml", ".diagnostics")
        .verify(file -> CibFixtures.printed(CibValidator.validate(CibFixtures.read(file))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "12",
        "+5",
        "-0",
        "007",
        " 1 ",
        "INFINITY",
        "-INFINITY",
        "999999999999999999999999"
      })
  void takesScores(String score) {
    assertThat(location("score", score)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "infinity", "12abc", "1.0", "+", "1 2", "9999999999999999999999999"})
  void refusesOtherScores(String score) {
    assertThat(codes(location("score", score))).containsExactly("CIB121");
  }

  @Test
  void spaceAroundAWordOrAReferenceDoesNotCount() {
    assertThat(location("role", " Started ")).isEmpty();
    assertThat(location("rsc", " a ")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"n1", "gone"})
  void referencesNeedAnIdAndANodeHasNone(String id) {
    assertThat(codes(location("rsc", id))).containsExactly("CIB132");
  }

  @ParameterizedTest
  @CsvSource({"a-b_c.1, true", "ä, true", "1a, false", "a:b, false", "-a, false"})
  void idsAreNames(String id, boolean valid) {
    XmlElement cib = CibFixtures.cib("<primitive id=\"" + id + "\" template=\"a\"/>", "");
    assertThat(CibValidator.validate(cib).isEmpty()).isEqualTo(valid);
  }

  @Test
  void whatStandsInARefusedElementIsNotMissedElsewhere() {
    XmlElement cib =
        CibFixtures.cib(
            "<mster id=\"m\"><primitive id=\"b\" class=\"lsb\" type=\"x\"/></mster>",
            "<rsc_order id=\"o\" first=\"m\" then=\"b\"/>");
    assertThat(codes(CibValidator.validate(cib))).containsExactly("CIB101");
  }

  @Test
  void commentsAndInstructionsAreNoContent() {
    assertThat(CibValidator.validate(CibFixtures.cib("<!-- x --><?y z?>", ""))).isEmpty();
  }

  @Test
  void judgesBuiltTrees() {
    XmlElement cib = XmlElement.of("cib").with("admin_epoch", "0").with("epoch", "1");
    assertThat(codes(CibValidator.validate(cib, SchemaVersion.NEWEST)))
        .containsExactly("CIB114", "CIB105");
  }

  @Test
  void noneAcceptsEverything() {
    assertThat(CibValidator.validate(CibFixtures.cib("<x/>", ""), SchemaVersion.NONE)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"pacemaker-0.6", "transitional-0.6", "pacemaker-0.7"})
  void schemasBeforeTheFirstAreNotKnown(String name) {
    SchemaVersion version = SchemaVersion.parse(name).orElseThrow();
    assertThat(codes(CibValidator.validate(CibFixtures.cib("", ""), version)))
        .containsExactly("CIB142");
  }

  @Test
  void theAliasIsJudgedAsWhatItMeans() {
    XmlElement cib = CibFixtures.cib("<template id=\"t\" class=\"lsb\" type=\"x\"/>", "");
    assertThat(CibValidator.validate(cib, SchemaVersion.of(1, 1))).isEmpty();
    assertThat(codes(CibValidator.validate(cib, SchemaVersion.of(1, 0)))).contains("CIB102");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<cib/>", "<cib validate-with=\"pacemaker-9.9\"/>"})
  void aCibMustNameItsSchema(String text) {
    XmlElement cib = CibFixtures.read(Source.of("cib.xml", text));
    assertThat(codes(CibValidator.validate(cib))).containsExactly("CIB143");
  }

  @Test
  void onlyACibIsACib() {
    XmlElement other = CibFixtures.read(Source.of("x.xml", "<domain/>"));
    assertThat(codes(CibValidator.validate(other, SchemaVersion.NEWEST))).containsExactly("CIB141");
    assertThat(codes(CibValidator.validate(XmlElement.document(), SchemaVersion.NEWEST)))
        .containsExactly("CIB141");
    XmlElement foreign = CibFixtures.read(Source.of("x.xml", "<cib xmlns=\"urn:x\"/>"));
    assertThat(codes(CibValidator.validate(foreign, SchemaVersion.NEWEST)))
        .containsExactly("CIB141");
  }

  private static List<Diagnostic> location(String attribute, String value) {
    String location = "<rsc_location id=\"l\" rsc=\"a\" score=\"1\" node=\"n\"/>";
    XmlElement cib =
        CibFixtures.cib(
            "",
            location
                .replaceAll(" " + attribute + "=\"[^\"]*\"", "")
                .replace("/>", " " + attribute + "=\"" + value + "\"/>"));
    return CibValidator.validate(cib);
  }

  private static List<String> codes(List<Diagnostic> diagnostics) {
    return diagnostics.stream().map(Diagnostic::code).toList();
  }
}
