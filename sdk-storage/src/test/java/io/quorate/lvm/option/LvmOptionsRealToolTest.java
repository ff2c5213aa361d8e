package io.quorate.lvm.option;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.lvm.LvmSandbox;
import io.quorate.lvm.value.LvmValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows are what {@code lvmconfig} knows. */
class LvmOptionsRealToolTest {
  /** What the build or the host decides. */
  private static final Set<String> HOST =
      Set.of(
          "devices/obtain_device_list_from_udev",
          "devices/use_devicesfile",
          "config/profile_dir",
          "backup/backup_dir",
          "backup/archive_dir",
          "devices/cache",
          "devices/cache_dir");

  private static final Pattern HEAD = Pattern.compile("\\s*# Configuration option (\\S+)\\.");

  @TempDir Path folder;

  private Map<String, String> described() {
    try (LvmSandbox lvm = LvmSandbox.in(folder)) {
      String version = lvm.config("version").out();
      Assumptions.assumeTrue(version.contains("2.03.16"), "the rows are those of 2.03.16");
      String text =
          lvm.config(
                  "lvmconfig",
                  "--typeconfig",
                  "default",
                  "--withcomments",
                  "--withversions",
                  "--showdeprecated",
                  "--showunsupported")
              .out();
      Map<String, String> described = new LinkedHashMap<>();
      String path = "";
      for (String line : text.lines().toList()) {
        Matcher head = HEAD.matcher(line);
        if (head.matches()) {
          path = head.group(1);
        } else if (line.isBlank() || line.contains("# Configuration section")) {
          path = "";
        } else if (!path.isEmpty()) {
          described.merge(path, line + "\n", String::concat);
        }
      }
      return described;
    }
  }

  @Test
  void everySettingIsARowAndEveryRowASetting() {
    assertThat(LvmOptions.all().stream().map(LvmOption::path).toList())
        .containsExactlyElementsOf(described().keySet());
  }

  @Test
  void releasesAndMarksAreThoseOfTheTool() {
    Map<String, String> ours = new LinkedHashMap<>();
    Map<String, String> theirs = new LinkedHashMap<>();
    Map<String, String> described = described();
    for (LvmOption<?> option : LvmOptions.all()) {
      String text = described.get(option.path());
      theirs.put(
          option.path(),
          find("Available since version ([0-9.]+)\\.\n", text)
              + " "
              + find("Deprecated since version ([0-9.]+)\\.\n", text)
              + text.contains("option is advanced")
              + text.contains("not officially supported"));
      ours.put(
          option.path(),
          option.row().since().orElse("")
              + " "
              + option.deprecated().orElse("")
              + option.advanced()
              + !option.supported());
    }
    assertThat(ours).isEqualTo(theirs);
  }

  private static String find(String pattern, String text) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    if (!matcher.find()) {
      return "";
    }
    String[] parts = matcher.group(1).split("\\.");
    return parts[0] + "." + two(parts[1]) + "." + two(parts[2]);
  }

  private static String two(String number) {
    return number.length() < 2 ? "0" + number : number;
  }

  @Test
  void defaultsAreThoseOfTheTool() {
    Map<String, List<String>> ours = new LinkedHashMap<>();
    Map<String, List<String>> theirs = new LinkedHashMap<>();
    described()
        .forEach(
            (path, text) -> {
              if (HOST.contains(path)) {
                return;
              }
              String name = path.substring(path.lastIndexOf('/') + 1);
              Matcher matcher =
                  Pattern.compile(
                          "^\\s*(?:# )?" + Pattern.quote(name) + "=(.*)$", Pattern.MULTILINE)
                      .matcher(text);
              theirs.put(path, matcher.find() ? values(matcher.group(1)) : List.of());
              ours.put(
                  path,
                  LvmOptions.find(path)
                      .flatMap(option -> option.row().defaultText())
                      .map(LvmOptionsRealToolTest::values)
                      .orElse(List.of()));
            });
    assertThat(ours).isEqualTo(theirs);
  }

  private static List<String> values(String text) {
    return LvmValue.read(text).orElseThrow().values().stream().map(LvmValue::spelled).toList();
  }

  @Test
  void valuesOfEveryKindAreTakenWhereTheToolTakesThem() {
    List<String> kinds =
        List.of(
            "5",
            "1.5",
            "\"x y\"",
            "\"yes\"",
            "\"\"",
            "[]",
            "[ \"x\", \"y\" ]",
            "[ 5, 6 ]",
            "[ \"x\", 5 ]",
            "[ \"x\" ]",
            "[ 7 ]");
    Set<String> ours = new TreeSet<>();
    Set<String> theirs = new TreeSet<>();
    try (LvmSandbox lvm = LvmSandbox.in(folder)) {
      for (String kind : kinds) {
        List<LvmOption<?>> checked =
            LvmOptions.all().stream().filter(option -> !option.path().contains("<")).toList();
        String text =
            checked.stream().map(o -> o.path() + "=" + kind + " ").collect(Collectors.joining());
        String said = lvm.config("lvmconfig", "--validate", "--config", text).err();
        for (LvmOption<?> option : checked) {
          if (said.contains('"' + option.path() + '"')) {
            theirs.add(option.path() + " " + kind);
          }
          if (option.problem(LvmValue.read(kind).orElseThrow()).isPresent()) {
            ours.add(option.path() + " " + kind);
          }
        }
      }
    }
    List<String> missing = new ArrayList<>(theirs);
    missing.removeAll(ours);
    assertThat(missing).as("taken here, and not there").isEmpty();
    assertThat(ours).isEqualTo(theirs);
  }
}
