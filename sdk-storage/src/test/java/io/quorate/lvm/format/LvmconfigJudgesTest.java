package io.quorate.lvm.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Document;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.lvm.LvmSandbox;
import io.quorate.lvm.LvmSandbox.Ran;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.DevicesOptions;
import io.quorate.lvm.option.LvmOptions;
import io.quorate.lvm.value.LvmValue;
import io.quorate.testkit.GoldenFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code lvmconfig} of the installed release says the same of lvm.conf. */
class LvmconfigJudgesTest {
  private static final Pattern PARSE_ERROR = Pattern.compile("Parse error at byte (\\d+) ");

  /** What LVM has no word for, or says in another way: our own warnings, and texts without end at the end of a file. */
  private static final Set<String> OWN = Set.of("LVM003", "LVM004");

  @TempDir Path folder;

  private List<Source> fixtures() {
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("lvm-conf/valid", ".conf", ".printed").sources());
    all.addAll(GoldenFiles.of("lvm-conf/invalid", ".conf", ".diagnostics").sources());
    return all;
  }

  @Test
  void fixturesAreValidWhereLvmconfigSaysSo() {
    try (LvmSandbox lvm = LvmSandbox.in(folder)) {
      for (Source source : fixtures()) {
        agree(lvm, source.text(), source.name());
      }
    }
  }

  @Test
  void damagedFilesAreRefusedAtTheSameByte() {
    Random random = new Random(7);
    List<String> texts =
        fixtures().stream().map(Source::text).filter(t -> t.length() > 40).toList();
    String inserts = "{}[]=,\"'#\n x1.-/\\@+";
    try (LvmSandbox lvm = LvmSandbox.in(folder)) {
      for (int i = 0; i < 300; i++) {
        String text = texts.get(random.nextInt(texts.size()));
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
          int at = random.nextInt(text.length());
          int cut = Math.min(text.length(), at + random.nextInt(4));
          char fresh = inserts.charAt(random.nextInt(inserts.length()));
          text = text.substring(0, at) + (random.nextBoolean() ? fresh : "") + text.substring(cut);
        }
        agree(lvm, text, "damaged " + i);
      }
    }
  }

  private void agree(LvmSandbox lvm, String text, String name) {
    lvm.write("lvm.conf", text);
    Ran ran = lvm.config("lvmconfig", "--validate");
    Parsed<LvmConfig> parsed = LvmFormats.CONFIG.parse(Source.of(name, text));
    Optional<Diagnostic> first =
        parsed.diagnostics().stream()
            .filter(found -> found.code().startsWith("TREE") && found.isError())
            .filter(found -> !found.message().equals("the quoted text does not end"))
            .findFirst();
    Matcher error = PARSE_ERROR.matcher(ran.err());
    String all = name + "\n" + text + "\n" + ran + "\n" + parsed.diagnostics();
    if (error.find()) {
      assertThat(first).as(all).isPresent();
      int byteAt =
          text.substring(0, first.orElseThrow().span().orElseThrow().start())
                  .getBytes(StandardCharsets.UTF_8)
                  .length
              + 1;
      assertThat(byteAt).as(all).isEqualTo(Integer.parseInt(error.group(1)));
    } else if (ran.err().contains("empty section identifier")) {
      assertThat(first).as(all).isPresent();
    } else {
      assertThat(first).as(all).isEmpty();
      boolean ours =
          parsed.diagnostics().stream()
              .allMatch(found -> OWN.contains(found.code()) || found.code().startsWith("TREE"));
      assertThat(ours).as(all).isEqualTo(ran.out().contains("configuration valid"));
    }
  }

  @Test
  void valuesAreThoseThatLvmconfigPrints() {
    try (LvmSandbox lvm = LvmSandbox.in(folder)) {
      for (Source source : GoldenFiles.of("lvm-conf/valid", ".conf", ".printed").sources()) {
        lvm.write("lvm.conf", source.text());
        Ran ran = lvm.config("lvmconfig", "--typeconfig", "current");
        LvmConfig ours = LvmFormats.CONFIG.parse(source).value();
        LvmConfig theirs = LvmFormats.CONFIG.parse(ran.out()).value();
        Map<String, String> known = values(ours);
        known.keySet().removeIf(path -> LvmOptions.find(path).isEmpty());
        known.keySet().removeIf(path -> path.startsWith("tags/"));
        Map<String, String> printed = values(theirs);
        printed.keySet().removeIf(path -> LvmOptions.find(path).isEmpty());
        assertThat(printed).as(source.name() + ran).isEqualTo(known);
      }
    }
  }

  /** A list of one value is the value, and an octal number a number, in what lvmconfig prints. */
  private static Map<String, String> values(LvmConfig config) {
    Map<String, String> values = new LinkedHashMap<>();
    for (LvmConfig.Entry entry : config.entries()) {
      LvmValue value = LvmValue.read(entry.setting().text()).orElseThrow();
      List<String> words =
          value.values().stream()
              .map(
                  each ->
                      each instanceof LvmValue.Int i ? Long.toString(i.value()) : each.spelled())
              .toList();
      values.put(entry.path(), words.toString());
    }
    return values;
  }

  @Test
  void theFileOfAllDefaultsIsReadWithoutAWordAndOneEditChangesOneLine() {
    try (LvmSandbox lvm = LvmSandbox.in(folder)) {
      String text = lvm.config("lvmconfig", "--typeconfig", "default", "--withfullcomments").out();
      if (text.isEmpty()) {
        text = lvm.config("lvmconfig", "--typeconfig", "default", "--withcomments").out();
      }
      assertThat(text.lines().count()).isGreaterThan(1000);
      Document<LvmConfig> document = LvmFormats.CONFIG.read(Source.of("lvm.conf", text));
      assertThat(document.diagnostics()).isEmpty();
      Document<LvmConfig> edited =
          document.edit(c -> c.with(DevicesOptions.FILTER, List.of("a|drbd|", "r|.*|")));
      List<String> before = text.lines().toList();
      List<String> after = new ArrayList<>(edited.text().lines().toList());
      after.removeAll(before);
      assertThat(after).containsExactly("\tfilter = [ \"a|drbd|\", \"r|.*|\" ]");
      agree(lvm, edited.text(), "edited");
    }
  }

  @Test
  void whatIsPrintedIsValid() {
    try (LvmSandbox lvm = LvmSandbox.in(folder)) {
      LvmConfig config = LvmConfig.empty();
      for (var option : LvmOptions.all()) {
        String path = option.path().replace("<tag>", "mine").replace("<disk_area>", "area");
        config =
            option.row().defaultText().isPresent()
                ? config.with(path, option.row().defaultText().get())
                : config;
      }
      lvm.write("lvm.conf", LvmFormats.CONFIG.print(config));
      Ran ran = lvm.config("lvmconfig", "--validate");
      assertThat(ran.out()).as(ran.toString()).contains("configuration valid");
    }
  }
}
