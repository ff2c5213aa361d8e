package io.quorate.drbd.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.Inspection;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.option.Options;
import io.quorate.core.rule.Rule;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import io.quorate.drbd.format.DrbdFormatProvider;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.model.Volume;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdRelease;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DrbdRulesTest {
  private static final String HOSTS =
      """
        volume 0 { device minor 0; disk /dev/vg0/data; meta-disk internal; }
        on alpha { node-id 0; address 10.0.0.1:7788; }
        on bravo { node-id 1; address 10.0.0.2:7788; }
      """;

  private static List<String> codes(RuleSet<EffectiveConfig> rules) {
    return rules.rules().stream().map(Rule::code).toList();
  }

  private static FormatEntry<?> entry() {
    return new DrbdFormatProvider().formats().get(0);
  }

  private static List<String> inspect(String text) {
    return entry().inspect(Source.of("r0.res", text)).report().diagnostics().stream()
        .map(Diagnostic::code)
        .toList();
  }

  @Test
  void rulesFollowTheAssumptions() {
    assertThat(codes(DrbdRules.all())).contains("DRBD113", "DRBD115", "DRBD125", "DRBD133");
    assertThat(
            codes(
                DrbdRules.assuming(
                    DrbdAssumptions.builder()
                        .pacemakerManaged(false)
                        .batteryBackedCache(true)
                        .build())))
        .doesNotContain("DRBD113", "DRBD115", "DRBD125")
        .contains("DRBD133");
    assertThat(codes(DrbdRules.forRelease(DrbdRelease.V8_4)))
        .doesNotContain("DRBD125", "DRBD133", "DRBD140")
        .contains("DRBD113", "DRBD139");
  }

  @Test
  void everyRuleSaysWhatWhyAndHow() {
    for (DrbdRule rule : DrbdRules.rules(DrbdAssumptions.defaults())) {
      assertThat(rule.code()).matches("DRBD(031|1[0-4]\\d)");
      assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
      assertThat(rule.reason()).as(rule.code()).matches("(?s).*[.!]'?");
      assertThat(rule.fix()).isNotBlank().doesNotEndWith(".");
    }
  }

  @Test
  void aConfigurationThatWasBuiltInCodeIsChecked() {
    Options net =
        Options.none().with(DrbdNet.ALLOW_TWO_PRIMARIES, true).with(DrbdNet.PROTOCOL, "A");
    Common common = Common.of(Sections.builder().net(net).build());
    DrbdConfig config = DrbdConfig.of(common, resource("r0", 0), resource("r1", 1));
    List<Diagnostic> found = DrbdRules.all().check(EffectiveConfig.of(config)).diagnostics();
    assertThat(found)
        .filteredOn(d -> d.code().equals("DRBD101"))
        .singleElement()
        .satisfies(
            d -> {
              assertThat(d.message()).startsWith("resources 'r0', 'r1': ");
              assertThat(d.span()).isEmpty();
            });
  }

  private static Resource resource(String name, int minor) {
    return Resource.builder(name)
        .addHosts(host("alpha", 0, "10.0.0.1", minor), host("bravo", 1, "10.0.0.2", minor))
        .build();
  }

  private static Host host(String name, int id, String ip, int minor) {
    return Host.on(name)
        .nodeId(id)
        .address(Address.of(ip, 7788 + minor))
        .addVolumes(Volume.builder(0).device(Device.minor(minor)).build())
        .build();
  }

  @Test
  void aCommonSectionAloneIsJudged() {
    List<String> found = inspect("common { net { allow-two-primaries yes; } }");
    assertThat(found).contains("DRBD102", "DRBD103", "DRBD127").doesNotContain("DRBD029");
  }

  @Test
  void aResourceThatWasNotUnderstoodIsNotJudged() {
    String good = "resource r1 { net { timeout 200; } " + HOSTS.replace("7788", "7789") + "}\n";
    String other = good.replace("minor 0", "minor 1").replace("vg0/data", "vg0/other");
    assertThat(inspect("resource r0 { net { timeout 200; tiemout 1; } " + HOSTS + "}\n" + other))
        .containsOnlyOnce("DRBD004")
        .contains("DRBD130");
    assertThat(inspect("resource r0 { net { timeout 200; tiemout 1; } " + HOSTS + "}\n"))
        .containsExactly("DRBD004");
  }

  @Test
  void nothingIsJudgedWhenWhatResourcesInheritWasNotUnderstood() {
    String resource = "resource r0 { net { timeout 200; } " + HOSTS + "}\n";
    assertThat(inspect("common { net { tiemout 1; } }\n" + resource)).containsExactly("DRBD004");
    assertThat(inspect("include \"missing.conf\";\n" + resource)).containsExactly("DRBD012");
    assertThat(inspect("global { usage-count perhaps; }\n" + resource))
        .contains("DRBD005", "DRBD130");
  }

  @Test
  void templatesReplaceCommon(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("fast.conf"), "common { net { timeout 200; } }\n");
    Path file = folder.resolve("drbd.conf");
    Files.writeString(file, "resource r0 { template-file \"fast.conf\"; " + HOSTS + "}\n");
    Inspection<?> inspection = entry().inspect(Source.read(file));
    assertThat(inspection.report().diagnostics())
        .filteredOn(d -> d.code().equals("DRBD130"))
        .isNotEmpty()
        .allSatisfy(d -> assertThat(d.span().orElseThrow().source().name()).endsWith("fast.conf"));
  }

  @Test
  void theEntryHasTheRulesForItsOwnModel() {
    assertThat(entry().rules().rules())
        .extracting(Rule::code)
        .containsExactlyElementsOf(codes(DrbdRules.all()));
  }

  @Test
  void everyReleaseIsKnownToTheRules() {
    assertThat(Arrays.stream(DrbdRelease.values()).map(DrbdRules::forRelease))
        .allSatisfy(rules -> assertThat(rules.rules()).isNotEmpty());
  }

  @Test
  void logicalVolumesHaveOneSpelling() {
    assertThat(BackingDisksAreOwn.canonical("/dev/mapper/vg0-data")).isEqualTo("/dev/vg0/data");
    assertThat(BackingDisksAreOwn.canonical("/dev/mapper/v--g-d--a")).isEqualTo("/dev/v-g/d-a");
    assertThat(BackingDisksAreOwn.canonical("/dev/mapper/mpatha")).isEqualTo("/dev/mapper/mpatha");
    assertThat(BackingDisksAreOwn.canonical("/dev/sda")).isEqualTo("/dev/sda");
  }
}
