package io.quorate.pacemaker.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Patches with Pacemaker's own tools as the judges. */
class CibDiffRealToolTest {
  private static final int PAIRS = 30;

  @TempDir Path directory;

  private record Output(int exit, String out) {}

  private Output run(String tool, String... arguments) throws Exception {
    List<String> argv = new ArrayList<>(List.of(RealTool.require(tool).toString()));
    argv.addAll(List.of(arguments));
    ProcessBuilder builder =
        new ProcessBuilder(argv)
            .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
            .redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("CIB_file", directory.resolve("cib.xml").toString());
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Output(process.waitFor(), out);
  }

  private String file(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text).toString();
  }

  private static String text(XmlElement root) {
    return new XmlSyntax().print(XmlElement.document(root));
  }

  private static XmlElement tree(String text) {
    return TreeEdits.plain(SmallCib.tree(text));
  }

  @Test
  void crmDiffAppliesOurPatches() throws Exception {
    for (TreeEdits.Pair pair : TreeEdits.withoutText().list().ofSize(PAIRS).sample()) {
      CibPatch patch = CibDiff.between(pair.before(), pair.after());
      if (patch.isEmpty()) {
        continue;
      }
      Output output =
          run(
              "crm_diff",
              "--original",
              file("before.xml", text(pair.before())),
              "--patch",
              file("patch.xml", CibDiffFormats.CIB_DIFF.print(patch)));
      assertThat(output.exit()).as(patch.describe()).isZero();
      assertThat(tree(output.out())).as(pair.toString()).isEqualTo(pair.after());
    }
  }

  @Test
  void patchesOfCrmDiffApply() throws Exception {
    for (TreeEdits.Pair pair : TreeEdits.labelled().list().ofSize(PAIRS).sample()) {
      Output output =
          run(
              "crm_diff",
              "--original",
              file("before.xml", text(pair.before())),
              "--new",
              file("after.xml", text(pair.after())));
      assertThat(output.exit()).isEqualTo(pair.before().equals(pair.after()) ? 0 : 1);
      if (output.exit() == 1) {
        CibPatch patch =
            CibDiffFormats.CIB_DIFF.parse(Source.of("crm_diff", output.out())).orThrow();
        assertThat(patch.applyTo(pair.before())).as(pair.toString()).isEqualTo(pair.after());
      }
    }
  }

  @Test
  void cibadminTakesOurPatchesOnceAndTheirInverse() throws Exception {
    Cib before = SmallCib.cib();
    Path file = directory.resolve("cib.xml");
    Files.writeString(file, CibFormats.CIB.print(before));
    for (SmallCib.Edit edit : SmallCib.edits()) {
      Cib now = CibFormats.CIB.open(file).orThrow().value();
      Cib wanted = edit.apply(now);
      CibPatch patch = CibDiff.between(now, wanted).withNextEpoch();
      assertThat(patch(patch)).as(edit.name()).isZero();
      Cib result = CibFormats.CIB.open(file).orThrow().value();
      assertThat(result.configuration()).as(edit.name()).isEqualTo(wanted.configuration());
      assertThat(result.version()).hasToString("0." + (now.version().epoch() + 1) + ".0");
      before = now;
    }
    Cib last = CibFormats.CIB.open(file).orThrow().value();
    CibPatch forward = CibDiff.between(before, last).withNextEpoch();
    assertThat(patch(forward)).as("a patch for an older version").isEqualTo(103);
    CibPatch back = CibDiff.between(last, before).withNextEpoch();
    assertThat(back.changes()).isEqualTo(forward.inverse(before).withNextEpoch().changes());
    assertThat(patch(back)).isZero();
    assertThat(CibFormats.CIB.open(file).orThrow().value().configuration())
        .isEqualTo(before.configuration());
    assertThat(patch(CibDiff.between(before, last).withoutVersion())).isZero();
    assertThat(CibFormats.CIB.open(file).orThrow().value().configuration())
        .isEqualTo(last.configuration());
  }

  private int patch(CibPatch patch) throws Exception {
    String text = CibDiffFormats.CIB_DIFF.print(patch);
    return run("cibadmin", "--patch", "--xml-file", file("patch.xml", text)).exit();
  }
}
