package io.quorate.drbd.option;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The tables against the help of the tools on this machine (drbd-utils 9.22 is expected). */
class DrbdOptionTablesRealToolTest {
  @ParameterizedTest
  @CsvSource({"V9_22,drbdsetup,xml-help", "V8_4,drbdsetup-84,xml-help", "V8_3,drbdsetup-83,xml"})
  void tablesSayWhatTheToolSays(DrbdRelease release, String name, String verb) {
    DrbdTool tool = requireRelease(name);
    List<String> differences = new ArrayList<>();
    for (String command : DrbdSetupOptions.commands(release)) {
      String xml = tool.run(verb, command).out();
      differences.addAll(XmlHelpComparison.differences(command, release, xml));
    }
    assertThat(differences).isEmpty();
  }

  @Test
  void everyCommandOfDrbdsetupHasATable() {
    String help = requireRelease("drbdsetup").run("help").out();
    assertThat(DrbdSetupOptions.commands(DrbdRelease.V9_22))
        .isEqualTo(matches("(?m)^ {4}([a-z0-9-]+) - ", help));
  }

  @Test
  void drbdadmTakesTheOptionsOfItsTables() {
    DrbdTool drbdadm = requireRelease("drbdadm");
    Set<String> commands = new TreeSet<>(DrbdAdmOptions.commands());
    commands.remove("hidden-commands"); // its help is the list of commands
    for (String command : commands) {
      String help = drbdadm.run("help", command).out();
      assertThat(options(help, "GENERAL OPTIONS:"))
          .isEqualTo(new TreeSet<>(DrbdAdmOptions.GENERAL.names()));
      assertThat(options(help, "OPTIONS FOR " + command + ":"))
          .as(command)
          .isEqualTo(new TreeSet<>(DrbdAdmOptions.forCommand(command).orElseThrow().names()));
    }
  }

  @Test
  void everyCommandOfDrbdadmHasATable() {
    DrbdTool drbdadm = requireRelease("drbdadm");
    Set<String> commands = new TreeSet<>();
    String help = drbdadm.run("--help").out() + drbdadm.run("hidden-commands").out();
    for (String line : help.lines().filter(line -> line.matches(" [a-z].*")).toList()) {
      commands.addAll(List.of(line.strip().split(" +")));
    }
    assertThat(DrbdAdmOptions.commands()).isEqualTo(commands);
  }

  @Test
  void drbdmetaTakesTheOptionsOfItsTables() {
    String usage = requireRelease("drbdmeta").run("--help").out();
    Collection<String> lines =
        usage.lines().dropWhile(line -> !line.startsWith("COMMANDS")).skip(1).toList();
    assertThat(DrbdMetaOptions.commands())
        .containsExactlyElementsOf(
            lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> line.split(" ")[0])
                .toList());
    for (String line : lines) {
      String command = line.strip().split(" ")[0];
      if (!command.isEmpty()) {
        assertThat(matches("--([a-zA-Z-]+)", line))
            .as(command)
            .isEqualTo(new TreeSet<>(DrbdMetaOptions.forCommand(command).orElseThrow().names()));
      }
    }
  }

  /** The tool, if it is of the release that the tables are about; another release is no judge of them. */
  static DrbdTool requireRelease(String name) {
    String version = DrbdTool.require("drbdadm").run("--version").out();
    if (!version.contains("DRBDADM_VERSION=9.22.")) {
      if ("required".equals(System.getenv("QUORATE_REAL_TOOLS"))) {
        throw new AssertionError("drbd-utils 9.22 is required, found " + version);
      }
      Assumptions.abort("drbd-utils are not of release 9.22: " + version);
    }
    return DrbdTool.require(name);
  }

  private static Set<String> options(String help, String heading) {
    String block =
        help.lines()
            .dropWhile(line -> !line.equals(heading))
            .skip(1)
            .takeWhile(line -> !line.isEmpty())
            .collect(Collectors.joining("\n"));
    return matches("--([a-zA-Z0-9_-]+)", block);
  }

  private static Set<String> matches(String regex, String text) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = Pattern.compile(regex).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
