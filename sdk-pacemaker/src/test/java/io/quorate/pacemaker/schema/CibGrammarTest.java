package io.quorate.pacemaker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.xml.XmlAttribute;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CibGrammarTest {
  static List<SchemaVersion> versions() {
    return CibGrammar.versions();
  }

  @Test
  void hasARowForEveryElementThatARowNames() {
    Set<String> named = new HashSet<>(Set.of("cib"));
    CibGrammar.rows().forEach(row -> children(row.parts(), named));
    Set<String> keys = new HashSet<>();
    CibGrammar.rows().forEach(row -> keys.add(row.key()));
    assertThat(keys).isEqualTo(named);
  }

  @Test
  void hasTheVersionsThatHaveAFile() {
    assertThat(CibGrammar.versions().stream().map(SchemaVersion::name))
        .hasSize(27)
        .startsWith("pacemaker-1.0", "pacemaker-1.2", "pacemaker-1.3")
        .endsWith("pacemaker-3.10", "pacemaker-4.0", "pacemaker-next")
        .doesNotContain("pacemaker-1.1", "none");
  }

  @ParameterizedTest
  @MethodSource("versions")
  void everyRowCanBeReadInEveryVersion(SchemaVersion version) {
    for (ElementRow row : CibGrammar.rows()) {
      assertThat(VersionGrammar.of(version).shape(row.key()).forms()).as(row.key()).isNotEmpty();
    }
  }

  @Test
  void theFixturesUseEveryElementAndAttribute() {
    Set<String> missing = new TreeSet<>();
    for (ElementRow row : CibGrammar.rows()) {
      missing.add(row.name());
      attributes(row.parts()).forEach(name -> missing.add(row.name() + "@" + name));
    }
    for (Path file : CibFixtures.valid()) {
      List<XmlElement> rest = new ArrayList<>(List.of(CibFixtures.read(file).root().orElseThrow()));
      while (!rest.isEmpty()) {
        XmlElement element = rest.remove(rest.size() - 1);
        missing.remove(element.name());
        for (XmlAttribute attribute : element.attributes()) {
          missing.remove(element.name() + "@" + attribute.name());
        }
        rest.addAll(element.elements());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void aLifespanEndsWithTheSchemaThatStillHasIt() {
    Lifespan life = Lifespan.ALWAYS.since(2, 8).until(3, 10);
    assertThat(life.covers(SchemaVersion.of(2, 7))).isFalse();
    assertThat(life.isAfter(SchemaVersion.of(2, 7))).isTrue();
    assertThat(life.covers(SchemaVersion.of(2, 10))).isTrue();
    assertThat(life.covers(SchemaVersion.of(3, 10))).isTrue();
    assertThat(life.covers(SchemaVersion.of(4, 0))).isFalse();
    assertThat(life.isAfter(SchemaVersion.of(4, 0))).isFalse();
    assertThat(life.removedIn()).contains(SchemaVersion.of(4, 0));
    assertThat(Lifespan.ALWAYS.removedIn()).isEmpty();
  }

  @Test
  void nextIsWhat39IsWithWhatIsOnTrial() {
    assertThat(Lifespan.ALWAYS.until(3, 10).covers(SchemaVersion.NEXT)).isTrue();
    assertThat(Lifespan.ALWAYS.since(4, 0).covers(SchemaVersion.NEXT)).isFalse();
    assertThat(Lifespan.TRIAL.covers(SchemaVersion.NEXT)).isTrue();
    assertThat(Lifespan.TRIAL.covers(SchemaVersion.NEWEST)).isFalse();
  }

  @Test
  void keysAreFound() {
    Optional<ElementRow> row = CibGrammar.row("nvpair in cluster_property_set");
    assertThat(row.map(ElementRow::name)).contains("nvpair");
    assertThat(CibGrammar.row("nothing")).isEmpty();
  }

  private static void children(List<Part> parts, Set<String> found) {
    for (Part part : parts) {
      if (part instanceof Alternatives alternatives) {
        alternatives.choices().forEach(choice -> children(choice.parts(), found));
      } else if (part instanceof Contents contents) {
        contents.slots().forEach(slot -> slot.children().forEach(child -> found.add(child.key())));
      }
    }
  }

  private static Set<String> attributes(List<Part> parts) {
    Set<String> found = new TreeSet<>();
    for (Part part : parts) {
      if (part instanceof Alternatives alternatives) {
        alternatives.choices().forEach(choice -> found.addAll(attributes(choice.parts())));
      } else if (part instanceof AttributeRow attribute) {
        found.add(attribute.name());
      }
    }
    return found;
  }
}
