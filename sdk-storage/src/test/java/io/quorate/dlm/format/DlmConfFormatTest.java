package io.quorate.dlm.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.format.Document;
import io.quorate.core.format.Format;
import io.quorate.core.option.Options;
import io.quorate.core.text.Source;
import io.quorate.dlm.model.DlmConf;
import io.quorate.dlm.model.FenceAll;
import io.quorate.dlm.model.FenceConnection;
import io.quorate.dlm.model.FenceDevice;
import io.quorate.dlm.model.LockspaceConf;
import io.quorate.dlm.option.DlmOptions;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;

/** The four laws for dlm.conf. */
class DlmConfFormatTest extends FormatContract<DlmConf> {
  @Override
  protected Format<DlmConf> format() {
    return DlmFormats.CONF;
  }

  @Override
  protected Arbitrary<DlmConf> values() {
    return Arbitraries.longs().map(seed -> conf(new Random(seed)));
  }

  private static DlmConf conf(Random random) {
    DlmConf conf = DlmConf.empty();
    List<String> names = List.of("log_debug", "post_join_delay", "protocol", "odd", "enable_plock");
    for (int i = random.nextInt(4); i > 0; i--) {
      String name = names.get(random.nextInt(names.size()));
      String value = name.equals("protocol") ? "sctp" : "" + random.nextInt(2);
      conf = conf.withSettings(settings -> settings.with(name, value));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      conf = conf.withDevice(device("dev" + random.nextInt(3), random));
    }
    for (int i = random.nextInt(3); i > 0; i--) {
      conf = conf.withLockspace(lockspace("ls" + random.nextInt(3), random));
    }
    return random.nextInt(4) == 0 ? conf.withFenceAll(FenceAll.of("dlm_stonith")) : conf;
  }

  private static FenceDevice device(String name, Random random) {
    FenceConnection[] nodes = new FenceConnection[random.nextInt(3)];
    for (int i = 0; i < nodes.length; i++) {
      nodes[i] = FenceConnection.of(i + 1, Options.none().with("port", "" + i));
    }
    FenceDevice device =
        FenceDevice.of(
            name, "fence_x", Options.none().with("login", "a" + random.nextInt(2)), nodes);
    return new FenceDevice(
        name,
        device.agent(),
        device.args(),
        device.connections(),
        random.nextBoolean(),
        device.origin());
  }

  private static LockspaceConf lockspace(String name, Random random) {
    List<LockspaceConf.Master> masters = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      masters.add(LockspaceConf.Master.of(i));
    }
    return new LockspaceConf(
        name, Options.none().with("nodir", "1"), masters, io.quorate.core.text.Origin.none());
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("dlm-conf/valid", ".conf", ".printed").sources());
    all.addAll(GoldenFiles.of("dlm-conf/invalid", ".conf", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines().filter(line -> line.startsWith("#") || line.startsWith("unknown")).toList();
  }

  @Override
  protected Arbitrary<Change<DlmConf>> changes() {
    Random random = new Random(1);
    return Arbitraries.of(
        change("nothing", conf -> conf),
        change("log", c -> c.withSettings(o -> o.with(DlmOptions.LOG_DEBUG, true))),
        change("no log", c -> c.withSettings(o -> o.without("log_debug"))),
        change("delay", c -> c.withSettings(o -> o.with(DlmOptions.POST_JOIN_DELAY, 60L))),
        change("new device", c -> c.withDevice(device("fresh", random))),
        change("change a device", c -> c.withDevice(device("dev1", random))),
        change("remove a device", c -> c.withoutDevice("dev1")),
        change("new lockspace", c -> c.withLockspace(lockspace("fresh", random))),
        change("change a lockspace", c -> c.withLockspace(lockspace("ls1", random))),
        change("fence all", c -> c.withFenceAll(FenceAll.of("/usr/sbin/dlm_stonith"))));
  }

  private static Change<DlmConf> change(String name, UnaryOperator<DlmConf> function) {
    return new Change<>(name, function);
  }

  @Example
  void validFilesPrintInCanonicalForm() {
    GoldenFiles.of("dlm-conf/valid", ".conf", ".printed")
        .verify(
            file -> {
              Document<DlmConf> document = DlmFormats.CONF.read(GoldenFiles.source(file));
              assertThat(document.hasErrors()).as(file.toString()).isFalse();
              return DlmFormats.CONF.print(document.value());
            });
  }

  @Example
  void invalidFilesAreExplained() {
    GoldenFiles.of("dlm-conf/invalid", ".conf", ".diagnostics")
        .verify(
            file ->
                DlmFormats.CONF.read(GoldenFiles.source(file)).diagnostics().stream()
                    .map(DiagnosticPrinter::print)
                    .collect(Collectors.joining()));
  }

  @Example
  void secretsOfAgentsDoNotShow() {
    DlmConf conf = DlmFormats.CONF.parse("device foo fence_foo login=x password=hidden\n").value();
    assertThat(conf.devices().get(0).args().text("password")).contains("hidden");
    assertThat(conf.toString()).contains("login x").doesNotContain("hidden");
  }
}
