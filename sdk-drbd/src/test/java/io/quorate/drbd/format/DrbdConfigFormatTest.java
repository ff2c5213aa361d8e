package io.quorate.drbd.format;

import io.quorate.core.format.Format;
import io.quorate.core.option.Options;
import io.quorate.core.text.Source;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.Connection;
import io.quorate.drbd.model.Device;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.Host;
import io.quorate.drbd.model.HostKind;
import io.quorate.drbd.model.Include;
import io.quorate.drbd.model.Resource;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.model.Volume;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
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
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("drbd-conf/valid", ".res", ".printed").sources());
    all.addAll(GoldenFiles.of("drbd-conf/invalid", ".res", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines().map(String::strip).filter(line -> line.startsWith("#")).toList();
  }

  @Override
  protected Arbitrary<Change<DrbdConfig>> changes() {
    return Arbitraries.of(
        change("nothing", config -> config),
        sections("set a net option", s -> s.withNet(s.net().with(DrbdNet.MAX_BUFFERS, 8000L))),
        sections("set the protocol", s -> s.withNet(s.net().with("protocol", "A"))),
        sections(
            "remove net options", s -> s.withNet(s.net().without("timeout").without("protocol"))),
        sections(
            "set disk options",
            s -> s.withDisk(s.disk().with("c-max-rate", "33M").with(DrbdDisk.DISK_FLUSHES, false))),
        sections(
            "set a handler",
            s -> s.withHandlers(s.handlers().with("split-brain", "/bin/mail \"x\"; true"))),
        sections(
            "put an option first", s -> s.withOptions(first(s.options(), "auto-promote", "no"))),
        change("add a resource", config -> config.withResource(FRESH)),
        change(
            "add an include",
            config -> new DrbdConfig(plus(config.statements(), Include.of("more/*.res")))),
        change(
            "set an option of common",
            config -> common(config, s -> s.withNet(s.net().with("ping-int", "7")))),
        resources("set node-ids", r -> r.withHosts(each(r.hosts(), h -> h.withNodeId(7)))),
        resources(
            "set an option of hosts",
            r -> r.withHosts(each(r.hosts(), DrbdConfigFormatTest::withQuorum))),
        resources(
            "set an option of connections",
            r ->
                r.withConnections(
                    each(r.connections(), c -> c.withNet(c.net().with("timeout", "50"))))),
        resources(
            "add a host", r -> r.withHosts(plus(r.hosts(), Host.on("fresh").nodeId(9).build()))),
        resources(
            "add a volume",
            r ->
                r.volumes().stream().anyMatch(Volume::implicit)
                    ? r
                    : r.withVolumes(
                        plus(r.volumes(), Volume.builder(9).device(Device.minor(9)).build()))),
        resources(
            "add a connection", r -> r.withConnections(plus(r.connections(), FRESH_CONNECTION))));
  }

  private static final Resource FRESH =
      Resource.builder("fresh").addHosts(Host.on("x").nodeId(1).build()).build();
  private static final Connection FRESH_CONNECTION = Connection.between("one", "other").build();

  private static <S> List<S> plus(List<? extends S> list, S element) {
    List<S> all = new ArrayList<>(list);
    all.add(element);
    return all;
  }

  private static <S> List<S> each(List<S> list, UnaryOperator<S> change) {
    return list.stream().map(change).toList();
  }

  private static Host withQuorum(Host host) {
    boolean stacked = host.kind() == HostKind.STACKED; // has no options of its own
    return stacked ? host : host.withOptions(host.options().with("quorum", "majority"));
  }

  private static Change<DrbdConfig> change(String name, UnaryOperator<DrbdConfig> function) {
    return new Change<>(name, function);
  }

  private static Change<DrbdConfig> resources(String name, UnaryOperator<Resource> change) {
    return change(
        name,
        config ->
            new DrbdConfig(
                config.statements().stream()
                    .map(s -> s instanceof Resource resource ? change.apply(resource) : s)
                    .toList()));
  }

  private static Change<DrbdConfig> sections(String name, UnaryOperator<Sections> change) {
    return resources(name, resource -> resource.withSections(change));
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
