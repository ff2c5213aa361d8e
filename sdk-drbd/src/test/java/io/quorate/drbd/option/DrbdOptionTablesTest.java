package io.quorate.drbd.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables against the recorded output of {@code drbdsetup xml-help} of 8.3, 8.4 and 9.22. */
class DrbdOptionTablesTest {
  @ParameterizedTest
  @EnumSource(
      value = DrbdRelease.class,
      names = {"V8_3", "V8_4", "V9_22"})
  void tablesSayWhatTheToolSays(DrbdRelease release) throws Exception {
    List<String> differences = new ArrayList<>();
    for (String command : recorded(release)) {
      String xml = Files.readString(directory(release).resolve(command + ".xml"));
      differences.addAll(XmlHelpComparison.differences(command, release, xml));
    }
    assertThat(differences).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = DrbdRelease.class,
      names = {"V8_3", "V8_4", "V9_22"})
  void everyCommandWithATableIsRecorded(DrbdRelease release) throws Exception {
    assertThat(DrbdSetupOptions.commands(release)).isEqualTo(recorded(release));
  }

  static Set<String> recorded(DrbdRelease release) throws IOException, URISyntaxException {
    Set<String> commands = new TreeSet<>();
    try (Stream<Path> files = Files.list(directory(release))) {
      files.forEach(
          file -> commands.add(file.getFileName().toString().replaceFirst("\\.xml$", "")));
    }
    return commands;
  }

  private static Path directory(DrbdRelease release) throws URISyntaxException {
    String name = "/drbdsetup/" + release.label() + "/xml-help";
    return Path.of(DrbdOptionTablesTest.class.getResource(name).toURI());
  }
}
