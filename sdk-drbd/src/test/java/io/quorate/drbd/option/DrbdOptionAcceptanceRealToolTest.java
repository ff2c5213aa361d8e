package io.quorate.drbd.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionValueException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the tables accept against what {@code drbdadm dump} of drbd-utils 9.22 accepts. */
class DrbdOptionAcceptanceRealToolTest {
  private static final Pattern REFUSED = Pattern.compile("(?m)^[^:\n]+:([0-9]+): ");
  private static final Set<String> FLAG_NAMES = Set.copyOf(flagNames());

  private DrbdTool drbdadm;

  @BeforeEach
  void tool() {
    drbdadm = DrbdOptionTablesRealToolTest.requireRelease("drbdadm");
  }

  static List<ConfigSection> sections() {
    return ConfigSection.all();
  }

  @ParameterizedTest
  @MethodSource("sections")
  void valuesAreAcceptedAsDrbdadmAcceptsThem(ConfigSection section) {
    List<String> differences = new ArrayList<>();
    for (Option<?> row : section.table().rows()) {
      List<String> values = List.copyOf(ProbeValues.of(row));
      Set<Integer> refused = refused(section, row.name(), values);
      for (int i = 0; i < values.size(); i++) {
        boolean tool = !refused.contains(section.firstLine() + i);
        if (tool != accepts(row, values.get(i))) {
          differences.add(
              row.name() + " \"" + values.get(i) + "\": drbdadm " + (tool ? "takes" : "refuses"));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  /** All values of an option in one file: a refused value is reported with its line and does not end the reading. */
  private Set<Integer> refused(ConfigSection section, String name, List<String> values) {
    List<String> lines =
        values.stream().map(value -> name + " \"" + value + "\";").collect(Collectors.toList());
    DrbdTool.Output output = drbdadm.dump(section.file(lines));
    Set<Integer> refused =
        REFUSED
            .matcher(output.err())
            .results()
            .map((MatchResult found) -> Integer.valueOf(found.group(1)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(output.exit()).as(output.err()).isIn(0, 10);
    // A single broken line would end the reading: everything has to be about values.
    assertThat(output.err()).doesNotContain("expected");
    refused.removeIf(line -> line < section.firstLine());
    return refused;
  }

  @ParameterizedTest
  @MethodSource("sections")
  void namesAreAcceptedAsDrbdadmAcceptsThem(ConfigSection section) {
    List<String> differences = new ArrayList<>();
    for (String name : names()) {
      String line = FLAG_NAMES.contains(name) ? name + ";" : name + " \"1\";";
      boolean tool =
          !drbdadm.dump(section.file(List.of(line))).err().matches("(?s).*(expected|keyword).*");
      if (tool != section.table().contains(name)) {
        differences.add(name + ": drbdadm " + (tool ? "knows" : "does not know") + " it");
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void globalIsAcceptedAsDrbdadmAcceptsIt() {
    ConfigSection section = ConfigSection.global();
    List<String> differences = new ArrayList<>();
    for (Option<?> row : section.table().rows()) {
      Set<String> values = ProbeValues.of(row);
      values.removeIf(value -> !value.matches("[A-Za-z0-9./_-]{0,60}"));
      values.add("12345678");
      values.add("123456789");
      for (String value : values) {
        DrbdTool.Output output =
            drbdadm.dump(section.file(List.of(row.name() + " " + value + ";")));
        boolean tool = !output.err().contains("Parse error") && !output.err().contains("range");
        if (tool != accepts(row, value)) {
          differences.add(
              row.name() + " " + value + ": drbdadm " + (tool ? "takes" : "refuses") + " it");
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"V8_4,drbdadm-84", "V8_3,drbdadm-83"})
  void namesAreAcceptedAsTheOldReleasesAcceptThem(DrbdRelease release, String name) {
    DrbdTool tool = DrbdOptionTablesRealToolTest.requireRelease(name);
    List<String> differences = new ArrayList<>();
    for (String keyword : ConfigSection.OLD) {
      if (release == DrbdRelease.V8_3 && keyword.equals("options")) {
        continue; // 8.3 does not know the section
      }
      OptionTable table = DrbdSection.find(keyword).orElseThrow().table(release);
      ConfigSection section = ConfigSection.old(keyword, table);
      for (String option : names()) {
        String line = option + " 1;";
        boolean known = !tool.dump(section.file(List.of(line))).err().contains("keyword' expected");
        // 8.4 reads the names of the syncer section in the proxy section too, to no effect.
        boolean stray =
            keyword.equals("proxy") && DrbdSyncer.SECTION.table(release).contains(option);
        if (known != table.contains(option) && !stray) {
          differences.add(keyword + " " + option + (known ? ": known" : ": unknown"));
        }
      }
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void theWordsOfStartupStandAsTheirTypesSay() {
    assertThat(startup("become-primary-on;")).isEmpty();
    assertThat(startup("become-primary-on a b;")).isEmpty();
    assertThat(startup("stacked-timeouts;")).isEmpty();
    assertThat(startup("stacked-timeouts yes;")).contains("expected");
    assertThat(startup("become-secondary-on a;")).contains("expected");
  }

  private String startup(String line) {
    ConfigSection section =
        ConfigSection.all().stream()
            .filter(one -> one.name().equals("startup"))
            .findFirst()
            .orElseThrow();
    return drbdadm
        .dump(section.file(List.of(line)))
        .err()
        .lines()
        .filter(text -> !text.contains("modinfo"))
        .collect(Collectors.joining("\n"));
  }

  private static boolean accepts(Option<?> row, String value) {
    try {
      row.type().read(value);
      return true;
    } catch (OptionValueException e) {
      assertThat(e).hasMessageNotContainingAny("Exception");
      return false;
    }
  }

  /** Every option of any section of any release, and names that none has. */
  private static Set<String> names() {
    Set<String> names =
        Stream.of(DrbdRelease.values())
            .flatMap(
                release ->
                    DrbdSection.all().stream()
                        .filter(section -> !section.name().equals("startup-words"))
                        .flatMap(section -> section.table(release).names().stream()))
            .collect(Collectors.toCollection(TreeSet::new));
    names.addAll(List.of("set-defaults", "discard-my-data", "tentative", "diskless", "foo"));
    // The parser takes "no-" from the name of a boolean option, whatever the release.
    names.removeIf(name -> name.startsWith("no-"));
    return names;
  }

  private static Set<String> flagNames() {
    return DrbdGlobal.TABLE.rows().stream()
        .filter(row -> row.type().kind().equals("flag"))
        .map(Option::name)
        .collect(Collectors.toSet());
  }
}
