package io.quorate.ocfs2.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.ocfs2.format.Ocfs2Formats;
import io.quorate.ocfs2.model.ClusterConf;
import io.quorate.ocfs2.model.ClusterStack;
import io.quorate.ocfs2.model.O2cbDefaults;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import io.quorate.ocfs2.status.Superblock;
import io.quorate.storage.RuleFixtures;
import io.quorate.storage.SetupSections;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class Ocfs2RulesTest {
  private static final RuleFixtures<Ocfs2Setup> FIXTURES =
      new RuleFixtures<>("ocfs2-rule", Ocfs2Rules.all(), Ocfs2RulesTest::setup);

  static List<String> codes() {
    return FIXTURES.codes();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void aRuleFindsWhatItsBadFixturesShow(String code) throws IOException {
    FIXTURES.verify(code);
  }

  @Test
  void everyFolderIsOfARule() throws IOException {
    FIXTURES.verifyFolders();
  }

  @Test
  void anEmptySetupIsClean() {
    assertThat(Ocfs2Rules.all().check(Ocfs2Setup.builder().build()).isClean()).isTrue();
  }

  private static Ocfs2Setup setup(SetupSections sections) {
    Ocfs2SetupBuilder builder = Ocfs2Setup.builder();
    sections.file("cluster.conf").ifPresent(source -> builder.conf(conf(source)));
    sections.file("o2cb").ifPresent(source -> builder.defaults(defaults(source)));
    sections.words("pacemaker").ifPresent(words -> builder.pacemakerCluster(words.get(0)));
    sections.words("nodes").ifPresent(builder::nodes);
    sections
        .words("token")
        .ifPresent(words -> builder.token(Duration.ofMillis(Long.parseLong(words.get(0)))));
    for (SetupSections.Section volume : sections.all("volume")) {
      builder.addVolumes(volume(volume.words()));
    }
    return builder.build();
  }

  private static ClusterConf conf(Source source) {
    return Ocfs2Formats.CLUSTER_CONF.parse(source).orThrow();
  }

  private static O2cbDefaults defaults(Source source) {
    return Ocfs2Formats.O2CB_DEFAULTS.parse(source).orThrow();
  }

  /** {@code DEVICE key=value …}: label, uuid, stack, cluster, slots, global, classic. */
  private static Ocfs2Setup.Volume volume(List<String> words) {
    Map<String, String> values = new HashMap<>();
    for (String word : words.subList(1, words.size())) {
      values.put(word.replaceFirst("=.*", ""), word.replaceFirst("^[^=]*=?", ""));
    }
    return new Ocfs2Setup.Volume(
        words.get(0),
        new Superblock(
            values.getOrDefault("label", ""),
            Optional.ofNullable(values.get("uuid")).map(Ocfs2Uuid::parse),
            ClusterStack.find(values.getOrDefault("stack", "o2cb")),
            values.containsKey("classic"),
            Optional.ofNullable(values.get("cluster")),
            values.containsKey("global"),
            Integer.parseInt(values.getOrDefault("slots", "8")),
            4096,
            4096,
            1000,
            List.of(),
            0,
            20,
            Map.of()));
  }
}
