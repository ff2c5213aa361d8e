package io.quorate.lvm.format;

import io.quorate.core.format.Format;
import io.quorate.core.option.Options;
import io.quorate.core.text.Source;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.model.LvmSection;
import io.quorate.lvm.option.BackupOptions;
import io.quorate.lvm.option.DevicesOptions;
import io.quorate.lvm.option.GlobalOptions;
import io.quorate.lvm.option.LocalOptions;
import io.quorate.lvm.option.TagsOptions;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** The four laws for lvm.conf. */
class LvmConfigFormatTest extends FormatContract<LvmConfig> {
  @Override
  protected Format<LvmConfig> format() {
    return LvmFormats.CONFIG;
  }

  @Override
  protected Arbitrary<LvmConfig> values() {
    return Combinators.combine(options(), sections(2))
        .as((top, sections) -> new LvmConfig(top, sections));
  }

  /** Names that nothing checks, some of them twice. */
  private static Arbitrary<Options> options() {
    Arbitrary<String> names =
        Arbitraries.of("mine", "tags/x/y", "a b", "q\"", "tags//z", "1x", "é");
    Arbitrary<String> values =
        Arbitraries.of(
            "1",
            "-077",
            "0.5",
            "\"\"",
            "\"a b\"",
            "\"a|^/dev/drbd\\.*|\"",
            "\"q\\\"\\\\\"",
            "[]",
            "[ \"a\", 1, 0.5 ]",
            "[ \"]\", \",\", \"#\" ]",
            "[ 1 ]",
            "\"1\"",
            "\"two\nlines\"");
    return Combinators.combine(names, values)
        .as(Options.Setting::of)
        .list()
        .ofMaxSize(4)
        .map(Options::of);
  }

  private static Arbitrary<List<LvmSection>> sections(int depth) {
    Arbitrary<String> names = Arbitraries.of("devices", "strange", "tags", "a/b", "x y");
    Arbitrary<List<LvmSection>> inner =
        depth == 0 ? Arbitraries.just(List.of()) : Arbitraries.lazy(() -> sections(depth - 1));
    return Combinators.combine(names, options(), inner).as(LvmSection::of).list().ofMaxSize(3);
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("lvm-conf/valid", ".conf", ".printed").sources());
    all.addAll(GoldenFiles.of("lvm-conf/invalid", ".conf", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> line.startsWith("#") || line.startsWith("my_setting"))
        .filter(line -> !line.startsWith("# the system's own disk")) // inside a list
        .toList();
  }

  @Override
  protected Arbitrary<Change<LvmConfig>> changes() {
    return Arbitraries.of(
        change("nothing", config -> config),
        change("set the filter", c -> c.with(DevicesOptions.FILTER, List.of("a|drbd|", "r|.*|"))),
        change("lock with lvmlockd", c -> c.with(GlobalOptions.USE_LVMLOCKD, true)),
        change("remove the type of locking", c -> c.without(GlobalOptions.LOCKING_TYPE)),
        change("a text for a number", c -> c.with("global/umask", "\"022\"")),
        change("a number for a text", c -> c.with("global/units", "1")),
        change("an empty list", c -> c.with("devices/scan", "[]")),
        change("set the host", c -> c.with(LocalOptions.HOST_ID, 7L)),
        change("no archive", c -> c.with(BackupOptions.ARCHIVE, false)),
        change("set tags", c -> c.with(TagsOptions.HOSTTAGS, true)),
        change("set a tag", c -> c.with("tags/fresh/host_list", "[ \"node-c\" ]")),
        change("without the filter", c -> c.without(DevicesOptions.FILTER)),
        change("drop a section", LvmConfigFormatTest::withoutStrange));
  }

  private static LvmConfig withoutStrange(LvmConfig config) {
    return new LvmConfig(
        config.settings(),
        config.sections().stream().filter(s -> !s.name().equals("strange")).toList());
  }

  private static Change<LvmConfig> change(String name, UnaryOperator<LvmConfig> function) {
    return new Change<>(name, function);
  }
}
