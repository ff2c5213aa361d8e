package io.quorate.ocfs2.format;

import io.quorate.core.format.Format;
import io.quorate.core.option.Options;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.ClusterConf;
import io.quorate.ocfs2.model.HeartbeatMode;
import io.quorate.ocfs2.model.O2cbNode;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import io.quorate.ocfs2.model.Stanza;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The four laws for cluster.conf. */
class ClusterConfFormatTest extends FormatContract<ClusterConf> {
  private static final Ocfs2Uuid REGION = Ocfs2Uuid.parse("77D95EF51C0149D2823674FCC162CF8B");

  @Override
  protected Format<ClusterConf> format() {
    return Ocfs2Formats.CLUSTER_CONF;
  }

  @Override
  protected Arbitrary<ClusterConf> values() {
    Arbitrary<List<Integer>> nodes =
        Arbitraries.integers().between(0, 9).list().uniqueElements().ofMaxSize(4);
    Arbitrary<List<Stanza>> more =
        Combinators.combine(Arbitraries.of("other", "x_1", "Node"), options())
            .as(Stanza::of)
            .list()
            .ofMaxSize(2);
    return Combinators.combine(nodes, Arbitraries.of(0, 1, 2), more, options())
        .as(ClusterConfFormatTest::conf);
  }

  private static ClusterConf conf(
      List<Integer> nodes, int shape, List<Stanza> more, Options extra) {
    ClusterConf conf = ClusterConf.empty();
    for (int node : nodes) {
      conf = conf.withNode(node % 2 == 0 ? "ocfs2" : "web", node(node));
    }
    if (shape > 0) {
      conf = conf.withHeartbeatMode("ocfs2", HeartbeatMode.GLOBAL).withRegion("ocfs2", REGION);
    }
    List<Stanza> all = new ArrayList<>(conf.stanzas());
    if (shape > 1 && !all.isEmpty()) {
      all.set(0, all.get(0).withSettings(before -> joined(before, extra)));
    }
    all.addAll(all.size() / 2, more);
    return new ClusterConf(all);
  }

  private static Options joined(Options first, Options second) {
    List<Options.Setting> all = new ArrayList<>(first.settings());
    all.addAll(second.settings());
    return Options.of(all);
  }

  private static O2cbNode node(int number) {
    return O2cbNode.of(number, "node" + number, "10.0.0." + number);
  }

  private static Arbitrary<Options> options() {
    Arbitrary<String> names = Arbitraries.of("comment", "x", "Y_2");
    Arbitrary<String> values =
        Arbitraries.of("", "a", "a b", "x = y", "# none", "é", "a\n b", "a\\b", "first\n\nlast");
    return Combinators.combine(names, values)
        .as(Options.Setting::of)
        .list()
        .ofMaxSize(4)
        .map(Options::of);
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("ocfs2-cluster-conf/valid", ".conf", ".printed").sources());
    all.addAll(GoldenFiles.of("ocfs2-cluster-conf/invalid", ".conf", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#") || line.startsWith("unknown"))
        .toList();
  }

  @Override
  protected Arbitrary<Change<ClusterConf>> changes() {
    return Arbitraries.of(
        change("nothing", conf -> conf),
        change("add a node", conf -> conf.withNode("ocfs2", node(12))),
        change("add a node to a new cluster", conf -> conf.withNode("fresh", node(3))),
        change("move a node", conf -> conf.withNode("ocfs2", O2cbNode.of(2, "node2", "10.9.9.9"))),
        change("remove a node", conf -> conf.withoutNode("ocfs2", "node2")),
        change("beat globally", conf -> conf.withHeartbeatMode("ocfs2", HeartbeatMode.GLOBAL)),
        change("beat locally", conf -> conf.withHeartbeatMode("ocfs2", HeartbeatMode.LOCAL)),
        change("add a region", conf -> conf.withRegion("ocfs2", REGION)),
        change("remove a region", conf -> conf.withoutRegion("ocfs2", REGION)),
        change("remove a cluster", conf -> conf.withoutCluster("web")));
  }

  private static Change<ClusterConf> change(String name, UnaryOperator<ClusterConf> function) {
    return new Change<>(name, function);
  }
}
