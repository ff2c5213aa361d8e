package io.quorate.pacemaker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.model.SchemaVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The verdicts beside those of {@code xmllint --relaxng} with the schemas of Pacemaker 2.1.5. */
class XmllintJudgesTest {
  @ParameterizedTest
  @CsvSource({
    "1.0, pacemaker-1.0",
    "1.3, pacemaker-1.2",
    "1.3, pacemaker-1.3",
    "1.3, pacemaker-2.0",
    "2.10, pacemaker-2.6",
    "2.10, pacemaker-2.8",
    "2.10, pacemaker-2.10",
    "3.9, pacemaker-3.0",
    "3.9, pacemaker-3.4",
    "3.9, pacemaker-3.8",
    "3.9, pacemaker-3.9",
    "3.9, pacemaker-next",
    "next, pacemaker-next"
  })
  void mutantsAreJudgedAsByRelaxNg(String fixture, String schema, @TempDir Path folder)
      throws IOException, InterruptedException {
    SchemaVersion version = SchemaVersion.parse(schema).orElseThrow();
    Xmllint xmllint = Xmllint.require(version);
    Path file =
        Path.of("src", "test", "resources", "schema", "valid", "pacemaker-" + fixture + ".xml");
    XmlElement root = CibFixtures.read(file).root().orElseThrow();
    List<Mutants.Mutant> all = Mutants.of(root);
    // By another schema most of a CIB is refused for one reason: a part of the mutants does.
    int step = schema.endsWith("-" + fixture) ? 1 : 4;
    List<Mutants.Mutant> mutants = new ArrayList<>(List.of(new Mutants.Mutant("nothing", root)));
    for (int i = 0; i < all.size(); i += step) {
      mutants.add(all.get(i));
    }

    List<Path> files = new ArrayList<>();
    for (Mutants.Mutant mutant : mutants) {
      Path mutated = folder.resolve(files.size() + ".xml");
      Files.writeString(mutated, new XmlSyntax().print(XmlElement.document(mutant.root())));
      files.add(mutated);
    }
    List<Boolean> verdicts = xmllint.verdicts(files);

    List<String> differences = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      Source source = Source.of("cib.xml", Files.readAllBytes(files.get(i)));
      List<Diagnostic> found = CibValidator.validate(CibFixtures.read(source), version);
      if (found.isEmpty() != verdicts.get(i)) {
        differences.add(
            mutants.get(i).change() + ": valid for xmllint " + verdicts.get(i) + ", " + found);
      }
    }
    assertThat(differences).isEmpty();
    assertThat(verdicts).contains(false);
  }
}
