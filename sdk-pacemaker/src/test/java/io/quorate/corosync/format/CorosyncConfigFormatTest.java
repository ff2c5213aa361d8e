package io.quorate.corosync.format;

import io.quorate.core.format.Format;
import io.quorate.core.option.Options;
import io.quorate.core.text.Source;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.CorosyncLink;
import io.quorate.corosync.model.CorosyncNode;
import io.quorate.corosync.model.Section;
import io.quorate.corosync.option.InterfaceOptions;
import io.quorate.corosync.option.QuorumOptions;
import io.quorate.corosync.option.TotemOptions;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The four laws for corosync.conf. */
class CorosyncConfigFormatTest extends FormatContract<CorosyncConfig> {
  @Override
  protected Format<CorosyncConfig> format() {
    return CorosyncFormats.CONFIG;
  }

  @Override
  protected Arbitrary<CorosyncConfig> values() {
    Arbitrary<List<CorosyncNode>> nodes =
        Arbitraries.integers()
            .between(1, 6)
            .list()
            .uniqueElements()
            .ofMaxSize(4)
            .map(ids -> ids.stream().map(CorosyncConfigFormatTest::node).toList());
    Arbitrary<List<CorosyncLink>> links =
        Arbitraries.integers()
            .between(0, 3)
            .list()
            .uniqueElements()
            .ofMaxSize(3)
            .map(ids -> ids.stream().map(CorosyncConfigFormatTest::link).toList());
    return Combinators.combine(nodes, links, options(), options(), sections(2))
        .as(CorosyncConfigFormatTest::config);
  }

  private static CorosyncConfig config(
      List<CorosyncNode> nodes,
      List<CorosyncLink> links,
      Options totem,
      Options quorum,
      List<Section> more) {
    CorosyncConfig config = CorosyncConfig.empty().withTotem(o -> totem).withQuorum(o -> quorum);
    for (CorosyncNode node : nodes) {
      config = config.withNode(node);
    }
    for (CorosyncLink link : links) {
      config = config.withLink(link);
    }
    List<Section> sections = new ArrayList<>(config.sections());
    sections.addAll(more);
    return new CorosyncConfig(config.settings(), sections);
  }

  private static CorosyncNode node(int id) {
    return CorosyncNode.of(id, "node-" + id, "10.0.0." + id, "10.0.1." + id);
  }

  private static CorosyncLink link(int number) {
    return CorosyncLink.of(number, Options.none().with(InterfaceOptions.KNET_LINK_PRIORITY, 5L));
  }

  /** Keys that nothing checks, some of them twice. */
  private static Arbitrary<Options> options() {
    Arbitrary<String> names = Arbitraries.of("cluster_name", "keyfile", "my_key", "exec_x", "a.b");
    Arbitrary<String> values =
        Arbitraries.of("", "a", "a b", "x: y", "# no comment", "a}", "é", "\"q\"", "fe80::1");
    return Combinators.combine(names, values)
        .as(Options.Setting::of)
        .list()
        .ofMaxSize(4)
        .map(Options::of);
  }

  private static Arbitrary<List<Section>> sections(int depth) {
    Arbitrary<String> names = Arbitraries.of("logging", "totem", "strange", "a-b");
    Arbitrary<List<Section>> inner =
        depth == 0 ? Arbitraries.just(List.of()) : Arbitraries.lazy(() -> sections(depth - 1));
    return Combinators.combine(names, options(), inner)
        .as((name, options, inside) -> Section.of(name, options).withSections(inside))
        .list()
        .ofMaxSize(2);
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("corosync-conf/valid", ".conf", ".printed").sources());
    all.addAll(GoldenFiles.of("corosync-conf/invalid", ".conf", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#") || line.startsWith("unknown_key"))
        .toList();
  }

  @Override
  protected Arbitrary<Change<CorosyncConfig>> changes() {
    return Arbitraries.of(
        change("nothing", config -> config),
        change("set the token", c -> c.withTotem(o -> o.with(TotemOptions.TOKEN, 7000L))),
        change("remove the transport", c -> c.withTotem(o -> o.without("transport"))),
        change("set an empty key", c -> c.withTotem(o -> o.with("empty", "full"))),
        change("set two_node", c -> c.withQuorum(o -> o.with(QuorumOptions.TWO_NODE, true))),
        change("add a node", c -> c.withNode(node(9))),
        change("change a node", c -> c.withNode(CorosyncNode.of(2, "other", "10.9.9.9"))),
        change("remove a node", c -> c.withoutNode(1)),
        change("add an address", CorosyncConfigFormatTest::withAddresses),
        change("set a link", c -> c.withLink(link(1))),
        change("add a link", c -> c.withLink(link(7))),
        change("log to a file", c -> c.withLogging(o -> o.with("logfile", "/var/log/c.log"))),
        change("add a section", c -> c.with("logging.fresh", o -> o.with("subsys", "CPG"))));
  }

  private static CorosyncConfig withAddresses(CorosyncConfig config) {
    CorosyncConfig changed = config;
    for (CorosyncNode node : config.nodes()) {
      changed = node.nodeId().isPresent() ? changed.withNode(node.withAddress(2, "::1")) : changed;
    }
    return changed;
  }

  private static Change<CorosyncConfig> change(
      String name, UnaryOperator<CorosyncConfig> function) {
    return new Change<>(name, function);
  }
}
