package io.quorate.lvm.filter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.lvm.LvmSandbox;
import io.quorate.lvm.LvmSandbox.Ran;
import io.quorate.lvm.format.LvmFormats;
import io.quorate.lvm.value.LvmValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeviceFilterTest {
  @Test
  void theFirstPatternThatMatchesDecides() {
    DeviceFilter filter = DeviceFilter.of("a|^/dev/drbd|", "r|^/dev/sdb|", "a|^/dev/sd|", "r|.*|");
    assertThat(filter.decide("/dev/drbd0").accepted()).isTrue();
    assertThat(filter.decide("/dev/sda1").accepted()).isTrue();
    FilterDecision rejected = filter.decide("/dev/sdb1");
    assertThat(rejected.accepted()).isFalse();
    assertThat(rejected.pattern()).contains(FilterPattern.of("r|^/dev/sdb|"));
    assertThat(rejected.reason())
        .isEqualTo(
            "devices/filter: 'r|^/dev/sdb|' rejects '/dev/sdb1', and no pattern accepts another"
                + " name of it first");
  }

  @Test
  void oneAcceptedNameIsEnoughAndNoMatchIsToo() {
    DeviceFilter filter = DeviceFilter.of("r|^/dev/sdb|", "a|/by-id/data|");
    FilterDecision other = filter.decide("/dev/sdb", "/dev/disk/by-id/data");
    assertThat(other.accepted()).isTrue();
    assertThat(other.name()).contains("/dev/disk/by-id/data");
    assertThat(filter.decide("/dev/sdb", "/dev/disk/by-id/other").accepted()).isFalse();
    FilterDecision none = filter.decide("/dev/vda");
    assertThat(none.accepted()).isTrue();
    assertThat(none.reason()).isEqualTo("no pattern matches any of its names, so it is accepted");
  }

  @Test
  void bothFiltersOfAConfigurationCount() {
    DeviceFilters filters =
        DeviceFilters.of(
            LvmFormats.CONFIG
                .parse(
                    "devices { global_filter = [ \"r|^/dev/sdb|\" ] filter = [ \"a|^/dev/sd|\","
                        + " \"r|.*|\" ] }")
                .orThrow());
    assertThat(filters.decide("/dev/sda").accepted()).isTrue();
    assertThat(filters.decide("/dev/sdb").setting()).isEqualTo("devices/global_filter");
    assertThat(filters.decide("/dev/vda").setting()).isEqualTo("devices/filter");
    assertThat(DeviceFilters.of(LvmFormats.CONFIG.parse("").value()).decide("/dev/x").accepted())
        .isTrue();
  }

  @Test
  void whatIsNoPatternIsRefused() {
    assertThatThrownBy(() -> DeviceFilter.of("a|x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("not closed with '|'");
    assertThat(FilterPattern.problem("")).isPresent();
    assertThat(FilterPattern.problem("x|.*|")).isPresent();
  }

  private static final List<List<String>> JUDGED =
      List.of(
          List.of("a|.*|"),
          List.of("r|.*|"),
          List.of("a|alpha|", "r|.*|"),
          List.of("r|alpha|"),
          List.of("r|alpha|", "a|beta|", "r|.*|"),
          List.of("a|^alpha|", "r|.*|"),
          List.of("a|alpha$|", "r|.*|"),
          List.of("a|a{1}|", "r|.*|"),
          List.of("a|(al|zz)pha|", "r|.*|"),
          List.of("a|al+p?ha*|", "r|.*|"),
          List.of("a|[a-c]lpha|", "r|.*|"),
          List.of("a|[^a]lpha|", "r|.*|"),
          List.of("a|beta\\-1|", "r|.*|"),
          List.of("a|\\d|", "r|.*|"),
          List.of("a|\\w|", "r|.*|"),
          List.of("a|a**|", "r|.*|"),
          List.of("a|beta[-]1|", "r|.*|"),
          List.of("a|[]|", "r|.*|"),
          List.of("a|a^|", "r|.*|"),
          List.of("a|a.pha|", "r|.*|"),
          List.of("a(alpha)", "r[.*]"),
          List.of("a{alpha}", "r/.*/"),
          List.of("axalphax", "r|.*|"),
          List.of("a|al|pha|", "r|.*|"),
          List.of("a|alpha"),
          List.of("x|alpha|"),
          List.of("a||"),
          List.of("a|(a|"),
          List.of("a|()|"),
          List.of("a|a||"),
          List.of("a|*|"),
          List.of("a|[a|"),
          List.of("a|\\|"),
          List.of("a(alpha("));

  @Test
  void pvsListsWhatIsAccepted(@TempDir Path folder) throws Exception {
    try (LvmSandbox lvm = LvmSandbox.withDevices(folder, 1, 8L << 20)) {
      assertThat(lvm.run("pvcreate", "-y", lvm.devices().get(0)).exit()).isZero();
      Path names = Files.createDirectory(folder.resolve("names"));
      List<String> all = new ArrayList<>();
      for (String name : List.of("alpha", "beta-1")) {
        Path link = names.resolve(name);
        Files.createSymbolicLink(link, Path.of(lvm.devices().get(0)));
        all.add(link.toString());
      }
      for (List<String> patterns : JUDGED) {
        String settings =
            "devices { hints = \"none\" use_devicesfile = 0 obtain_device_list_from_udev = 0 scan = [ \""
                + names
                + "\" ] filter = "
                + LvmValue.of(patterns).spelled()
                + " } global { locking_dir = \""
                + folder.resolve("lock")
                + "\" }";
        Ran ran =
            lvm.config(
                "pvs",
                "-a",
                "--noheadings",
                "-o",
                "pv_name",
                "--driverloaded",
                "n",
                "--config",
                settings);
        boolean wellFormed =
            patterns.stream().allMatch(each -> FilterPattern.problem(each).isEmpty());
        assertThat(ran.exit() == 0).as(patterns + " " + ran).isEqualTo(wellFormed);
        if (wellFormed) {
          FilterDecision decision = DeviceFilter.of("devices/filter", patterns).decide(all);
          assertThat(!ran.out().isBlank()).as(patterns + " " + ran).isEqualTo(decision.accepted());
        }
      }
      for (String link : all) {
        Files.delete(Path.of(link));
      }
    }
  }
}
