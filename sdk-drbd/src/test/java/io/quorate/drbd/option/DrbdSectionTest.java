package io.quorate.drbd.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrbdSectionTest {
  @ParameterizedTest
  @ValueSource(
      classes = {
        DrbdGlobal.class,
        DrbdNet.class,
        DrbdDisk.class,
        DrbdPeerDevice.class,
        DrbdResourceOptions.class,
        DrbdSyncer.class,
        DrbdStartup.class,
        DrbdHandlers.class,
        DrbdProxy.class
      })
  void constantsAreRowsOfTheSection(Class<?> type) throws IllegalAccessException {
    for (Field field : type.getFields()) {
      if (field.getType() == Option.class && Modifier.isStatic(field.getModifiers())) {
        Option<?> option = (Option<?>) field.get(null);
        assertThat(field.getName())
            .isEqualTo(option.name().replaceFirst("^_", "").replace('-', '_').toUpperCase());
        assertThat(rows(option.name())).as(field.getName()).anyMatch(row -> row == option);
      }
    }
  }

  private static Stream<Option<?>> rows(String name) {
    return DrbdOptionHistory.everywhere(name).stream()
        .flatMap(history -> history.rows().values().stream());
  }

  @Test
  void aRowNamesTheReleasesThatKnowIt() {
    List<String> wrong = new ArrayList<>();
    for (DrbdSection section : DrbdSection.all()) {
      for (DrbdRelease release : DrbdRelease.values()) {
        for (Option<?> row : section.table(release).rows()) {
          boolean early =
              row.since().map(DrbdSectionTest::release).orElseThrow().compareTo(release) > 0;
          Optional<DrbdRelease> until = row.until().map(DrbdSectionTest::release);
          if (early || until.isPresent() && release.atLeast(until.get())) {
            wrong.add(section + " " + release + " " + row);
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static DrbdRelease release(String label) {
    return Arrays.stream(DrbdRelease.values())
        .filter(release -> release.label().equals(label))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyDefaultIsAValueAndPrintsAsItIsWritten() {
    for (OptionTable table : tables()) {
      for (Option<?> row : table.rows()) {
        row.defaultText()
            .ifPresent(text -> assertThat(printed(row)).as(row.toString()).isEqualTo(text));
      }
    }
  }

  private static <T> String printed(Option<T> row) {
    return row.type().print(row.defaultValue().orElseThrow());
  }

  @Test
  void everyHelpIsOneLineThatGoesOnFromTheName() {
    for (OptionTable table : tables()) {
      for (Option<?> row : table.rows()) {
        assertThat(row.help()).as(row.name()).matches("[a-zA-Z][^\\n|]*[^.\\n]");
      }
    }
  }

  @Test
  void aSectionIsFoundByItsName() {
    assertThat(DrbdSection.find("net")).contains(DrbdNet.SECTION);
    assertThat(DrbdSection.find("nets")).isEmpty();
    assertThat(DrbdSection.all()).extracting(DrbdSection::name).doesNotHaveDuplicates();
  }

  private static List<OptionTable> tables() {
    List<OptionTable> tables = new ArrayList<>();
    for (DrbdRelease release : DrbdRelease.values()) {
      DrbdSection.all().forEach(section -> tables.add(section.table(release)));
      DrbdSetupOptions.commands(release)
          .forEach(c -> tables.add(DrbdSetupOptions.forCommand(c, release).orElseThrow()));
    }
    DrbdAdmOptions.commands().forEach(c -> tables.add(DrbdAdmOptions.forCommand(c).orElseThrow()));
    DrbdMetaOptions.commands()
        .forEach(c -> tables.add(DrbdMetaOptions.forCommand(c).orElseThrow()));
    return tables;
  }
}
