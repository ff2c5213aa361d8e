package io.quorate.corosync.effective;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.corosync.effective.EffectiveValue.Basis;
import io.quorate.corosync.format.CorosyncFormats;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.TotemOptions;
import io.quorate.testkit.GoldenFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compared with what {@code corosync-cmapctl} printed of corosync 3.1.7, started with each of the files. */
class EffectiveCorosyncTest {
  private static final Pattern LINE = Pattern.compile("(\\S+) \\(\\w+\\) = (.*)");
  private static final String TOTEM = "runtime.config.totem.";

  static List<Path> recorded() {
    return GoldenFiles.of("corosync-effective", ".conf", ".cmap").inputs();
  }

  private static CorosyncConfig config(Path file) {
    return CorosyncFormats.CONFIG.parse(GoldenFiles.source(file)).orThrow();
  }

  private static Map<String, String> map(Path conf) throws IOException {
    Map<String, String> map = new TreeMap<>();
    Path file = conf.resolveSibling(conf.getFileName().toString().replace(".conf", ".cmap"));
    for (String line : Files.readAllLines(file)) {
      Matcher matcher = LINE.matcher(line);
      if (matcher.matches()) {
        map.put(matcher.group(1), matcher.group(2));
      }
    }
    return map;
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void timeoutsAreThoseOfCorosync(Path file) throws IOException {
    EffectiveCorosync effective = EffectiveCorosync.of(config(file));
    Map<String, String> ours = new TreeMap<>();
    effective.totem().forEach(v -> ours.put(TOTEM + v.key(), number(v.text())));
    for (EffectiveLink link : effective.links()) {
      boolean knet = effective.transport().equals("knet");
      String prefix = TOTEM + "interface." + link.number() + ".";
      ours.put(
          prefix + "knet_ping_interval", "" + (knet ? link.pingInterval() : effective.token() / 4));
      ours.put(
          prefix + "knet_ping_timeout", "" + (knet ? link.pingTimeout() : effective.token() / 2));
    }
    Map<String, String> theirs = map(file);
    theirs.keySet().removeIf(key -> !key.startsWith(TOTEM));
    assertThat(theirs).isNotEmpty();
    assertThat(ours).containsAllEntriesOf(theirs);
  }

  private static String number(String text) {
    return text.equals("yes") ? "1" : text.equals("no") ? "0" : text;
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void votesAreThoseOfCorosync(Path file) throws IOException {
    EffectiveQuorum quorum = EffectiveCorosync.of(config(file)).quorum();
    Map<String, String> map = map(file);
    assertThat(quorum.votequorum()).isTrue();
    assertThat(quorum.expectedVotes())
        .isEqualTo(Long.parseLong(map.get("runtime.votequorum.ev_barrier")));
    assertThat(quorum.twoNode()).isEqualTo(map.get("runtime.votequorum.two_node").equals("1"));
    boolean waiting = map.containsKey("runtime.votequorum.wait_for_all_status");
    assertThat(quorum.waitForAll()).isEqualTo(waiting);
  }

  @Test
  void theFormulasOfOlderReleasesHaveTheirDefaults() {
    CorosyncConfig config =
        CorosyncFormats.CONFIG.parse(Source.of("c", "totem {\nsecauth: off\n}\n")).orThrow();
    EffectiveCorosync two = EffectiveCorosync.of(config, CorosyncRelease.V2_4);
    assertThat(two.token()).isEqualTo(1000);
    assertThat(two.tokenRetransmit()).isEqualTo(238);
    assertThat(two.hold()).isEqualTo(180);
    assertThat(two.consensus()).isEqualTo(1200);
    assertThat(two.transport()).isEqualTo("udp");
    assertThat(two.totem(TotemOptions.RRP_PROBLEM_COUNT_MCAST_THRESHOLD)).contains(100L);
    assertThat(two.totem(TotemOptions.KNET_MTU)).isEmpty();
    assertThat(two.cipher()).isEqualTo("none");
    EffectiveCorosync one = EffectiveCorosync.of(CorosyncConfig.empty(), CorosyncRelease.V1_4);
    assertThat(one.token()).isEqualTo(1000);
    assertThat(one.cipher()).isEqualTo("sober128");
  }

  @Test
  void everyValueSaysWhereItComesFrom() {
    Path file = Path.of("src/test/resources/corosync-effective/five-knet.conf");
    EffectiveCorosync effective = EffectiveCorosync.of(config(file));
    EffectiveValue token = effective.value(TotemOptions.TOKEN).orElseThrow();
    assertThat(token.text()).isEqualTo("4900");
    assertThat(token.basis()).isEqualTo(Basis.FILE_AND_NODES);
    assertThat(token.origin()).hasToString("five-knet.conf:4:5");
    assertThat(effective.value(TotemOptions.HOLD).orElseThrow().basis()).isEqualTo(Basis.COMPUTED);
    assertThat(effective.value(TotemOptions.JOIN).orElseThrow().basis()).isEqualTo(Basis.DEFAULT);
  }

  @Test
  void linksHaveTheirPortsAndAddresses() {
    Path file = Path.of("src/test/resources/corosync-effective/set-all.conf");
    List<EffectiveLink> links = EffectiveCorosync.of(config(file)).links();
    assertThat(links).extracting(EffectiveLink::port).containsExactly(5405, 5499);
    assertThat(links.get(1).ends())
        .extracting(EffectiveLink.End::address)
        .containsExactly("10.9.1.1", "10.9.1.2", "10.9.1.3");
  }
}
