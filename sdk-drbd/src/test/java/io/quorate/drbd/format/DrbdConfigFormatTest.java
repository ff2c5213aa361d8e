package io.quorate.drbd.format;

import io.quorate.core.format.Format;
import io.quorate.core.option.Options;
import io.quorate.core.text.Source;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.Include;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The four laws for drbd.conf. */
class DrbdConfigFormatTest extends FormatContract<DrbdConfig> {
  @Override
  protected Format<DrbdConfig> format() {
    return DrbdFormats.CONFIG;
  }

  @Override
  protected Arbitrary<DrbdConfig> values() {
    return DrbdArbitraries.configs();
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all = new ArrayList<>(GoldenFiles.of("drbd-conf/valid", ".res", ".printed").sources());
    all.addAll(GoldenFiles.of("drbd-conf/invalid", ".res", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines().map(String::strip).filter(line -> line.startsWith("#")).toList();
  }

  @Override
  protected Arbitrary<Change<DrbdConfig>> changes() {
    Change<DrbdConfig> nothing = config -> config;
    return Arbitraries.of(
        nothing,
        sections(s -> s.withNet(s.net().with(DrbdNet.MAX_BUFFERS, 8000L))),
        sections(s -> s.withNet(s.net().with("protocol", "A"))),
        sections(s -> s.withNet(s.net().without("timeout").without("protocol"))),
        sections(s -> s.withDisk(s.disk().with("c-max-rate", "33M").with(DrbdDisk.DISK_FLUSHES, false))),
        sections(s -> s.withHandlers(s.handlers().with("split-brain", "/bin/mail \"x\"; true"))),
        sections(s -> s.withOptions(first(s.options(), "auto-promote", "no"))),
        config -> config.withResource(Resource.builder("fresh").addHosts(Host.on("x").nodeId(1).build()).build()),
        config -> DrbdConfig.of(Stream.concat(config.statements().stream(), Stream.of(Include.of("more/*.res"))).toArray(DrbdStatement[]::new)),
        config -> common(config, s -> s.withNet(s.net().with("ping-int", "7"))),
        resources(r -> r.withHosts(r.hosts().stream().map(h -> h.withNodeId(7)).limit(1).toList())),
        resources(r -> r.withHosts(r.hosts().stream().map(h -> h.withOptions(h.options().with("quorum", "majority"))).toList())),
        resources(r -> r.withConnections(r.connections().stream().map(c -> c.withNet(c.net().with("timeout", "50"))).toList())));
  }

  /** Comments inside a host that is removed go with it, so the fixtures have none there. */
  private static Change<DrbdConfig> resources(UnaryOperator<Resource> change) {
    return config -> {
      List<DrbdStatement> statements = new ArrayList<>();
      for (DrbdStatement statement : config.statements()) {
        statements.add(statement instanceof Resource resource ? change.apply(resource) : statement);
      }
      return new DrbdConfig(statements);
    };
  }

  private static Change<DrbdConfig> sections(UnaryOperator<Sections> change) {
    return resources(resource -> resource.withSections(change));
  }

  private static DrbdConfig common(DrbdConfig config, UnaryOperator<Sections> change) {
    Common common = config.common().orElse(Common.of(Sections.none()));
    return config.withCommon(new Common(change.apply(common.sections()), common.origin()));
  }

  private static Options first(Options options, String name, String value) {
    List<Options.Setting> settings = new ArrayList<>(List.of(Options.Setting.of(name, value)));
    settings.addAll(options.without(name).settings());
    return Options.of(settings);
  }
}
