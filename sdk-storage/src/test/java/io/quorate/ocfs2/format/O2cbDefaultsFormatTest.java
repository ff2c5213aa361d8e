package io.quorate.ocfs2.format;

import io.quorate.core.format.Format;
import io.quorate.core.option.Options;
import io.quorate.core.text.Source;
import io.quorate.ocfs2.model.O2cbDefaults;
import io.quorate.ocfs2.option.O2cbOptions;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The four laws for /etc/default/o2cb. */
class O2cbDefaultsFormatTest extends FormatContract<O2cbDefaults> {
  @Override
  protected Format<O2cbDefaults> format() {
    return Ocfs2Formats.O2CB_DEFAULTS;
  }

  @Override
  protected Arbitrary<O2cbDefaults> values() {
    Arbitrary<String> names =
        Arbitraries.of("O2CB_ENABLED", "O2CB_STACK", "O2CB_BOOTCLUSTER", "OTHER", "_x");
    Arbitrary<String> values =
        Arbitraries.of("", "true", "pcmk", "a b", "it's", "\"", "\\", "#x", "é", "$HOME", "a;b");
    return Combinators.combine(names, values)
        .as(Options.Setting::of)
        .list()
        .ofMaxSize(6)
        .map(settings -> new O2cbDefaults(Options.of(settings)));
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("o2cb-default/valid", ".default", ".printed").sources());
    all.addAll(GoldenFiles.of("o2cb-default/invalid", ".default", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines()
        .filter(line -> line.contains("#") || line.startsWith("OTHER") || line.startsWith("if"))
        .map(line -> line.contains("#") ? line.substring(line.indexOf('#')) : line)
        .toList();
  }

  @Override
  protected Arbitrary<Change<O2cbDefaults>> changes() {
    return Arbitraries.of(
        new Change<>("nothing", value -> value),
        new Change<>("enable", v -> v.with(o -> o.with(O2cbOptions.ENABLED, true))),
        new Change<>("disable", v -> v.with(o -> o.with(O2cbOptions.ENABLED, false))),
        new Change<>("stack", v -> v.with(o -> o.with(O2cbOptions.STACK, "pcmk"))),
        new Change<>("blanks", v -> v.with(o -> o.with(O2cbOptions.BOOT_CLUSTER, "a b"))),
        new Change<>("empty", v -> v.with(o -> o.with(O2cbOptions.BOOT_CLUSTER, ""))),
        new Change<>("no threshold", v -> v.with(o -> o.without("O2CB_HEARTBEAT_THRESHOLD"))),
        new Change<>("threshold", v -> v.with(o -> o.with(O2cbOptions.HEARTBEAT_THRESHOLD, 61L))));
  }
}
