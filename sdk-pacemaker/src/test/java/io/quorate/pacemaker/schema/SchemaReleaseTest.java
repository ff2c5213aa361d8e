package io.quorate.pacemaker.schema;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.ToolVersion;
import io.quorate.pacemaker.model.CrmFeatureSet;
import io.quorate.pacemaker.model.SchemaVersion;
import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchemaReleaseTest {
  @Test
  void rowsAreInOrder() {
    assertThat(SchemaRelease.all())
        .isSortedAccordingTo(Comparator.comparing(SchemaRelease::pacemaker))
        .isSortedAccordingTo(Comparator.comparing(SchemaRelease::schema))
        .isSortedAccordingTo(Comparator.comparing(SchemaRelease::featureSet));
  }

  @ParameterizedTest
  @CsvSource({
    "2.1.5, pacemaker-3.9",
    "2.1.4, pacemaker-3.7",
    "2.0.2, pacemaker-3.2",
    "4.0, pacemaker-4.0"
  })
  void aReleaseHasASchema(String release, String schema) {
    assertThat(SchemaRelease.of(ToolVersion.parse(release)).orElseThrow().schema().name())
        .isEqualTo(schema);
  }

  @Test
  void whatIsOlderThanTheTableHasNoRow() {
    assertThat(SchemaRelease.of(ToolVersion.parse("1.1.17"))).isEmpty();
    assertThat(SchemaRelease.writing(new CrmFeatureSet(3, 0, 13))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"3.16.1, 2.1.5", "3.16.9, 2.1.5", "3.20.5, 3.0.2", "3.1.0, 2.0.1"})
  void aFeatureSetIsOfARelease(String featureSet, String release) {
    assertThat(SchemaRelease.writing(CrmFeatureSet.parse(featureSet).orElseThrow()))
        .map(SchemaRelease::pacemaker)
        .contains(ToolVersion.parse(release));
  }

  @ParameterizedTest
  @CsvSource({
    "pacemaker-3.9, 2.1.6",
    "pacemaker-4.0, 3.0.2",
    "pacemaker-3.0, 2.0.0",
    "pacemaker-1.2, 1.1.18",
    "none, 3.0.2"
  })
  void aSchemaHasARelease(String schema, String release) {
    assertThat(SchemaRelease.of(SchemaVersion.parse(schema).orElseThrow()).pacemaker())
        .isEqualTo(ToolVersion.parse(release));
  }
}
