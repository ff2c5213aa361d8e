package io.quorate.pacemaker.diff;

import io.quorate.core.format.Format;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The four laws for patches. */
class CibDiffFormatTest extends FormatContract<CibPatch> {
  private static final Pattern COMMENT = Pattern.compile("<!-- comments .*?-->");

  @Override
  protected Format<CibPatch> format() {
    return CibDiffFormats.CIB_DIFF;
  }

  @Override
  protected Arbitrary<CibPatch> values() {
    Arbitrary<CibPatch> differences =
        TreeEdits.any().map(pair -> CibDiff.between(pair.before(), pair.after()));
    return Arbitraries.oneOf(
        differences,
        differences.map(CibPatch::withoutVersion),
        differences.map(CibPatch::withNextEpoch),
        Arbitraries.of(legacy(), CibPatch.EMPTY));
  }

  private static CibPatch legacy() {
    return CibDiffFormats.CIB_DIFF
        .parse(GoldenFiles.of("cib-diff/valid", "format-1.xml", ".described").sources().get(0))
        .value();
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all =
        new ArrayList<>(GoldenFiles.of("cib-diff/valid", ".xml", ".described").sources());
    all.addAll(GoldenFiles.of("cib-diff/invalid", ".xml", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return COMMENT.matcher(text).results().map(MatchResult::group).toList();
  }

  @Override
  protected Arbitrary<Change<CibPatch>> changes() {
    CibPath resources = CibPath.root("cib").child("configuration").child("resources");
    CibPath vm = resources.child("primitive", "vm9");
    XmlElement primitive = XmlElement.of("primitive").with("id", "vm9").with("type", "Dummy");
    return Arbitraries.of(
        change("nothing", patch -> patch),
        change("another version", patch -> versions(patch, 4, 5)),
        change("no digest", patch -> withDigest(patch, Optional.empty())),
        change("a digest", patch -> withDigest(patch, Optional.of("00"))),
        change("no version", patch -> patch.isLegacy() ? patch : patch.withoutVersion()),
        changes("no change at all", changes -> changes.clear()),
        changes("the changes backwards", Collections::reverse),
        changes("one change less", changes -> changes.subList(0, changes.size() / 2).clear()),
        changes("one creation more", c -> c.add(CibChange.create(resources, 3, primitive))),
        changes("one deletion more", c -> c.add(0, CibChange.delete(vm))),
        changes("one move more", c -> c.add(CibChange.move(vm, 0))),
        changes(
            "one modification more",
            c ->
                c.add(
                    CibChange.modify(
                        vm,
                        List.of(AttributeChange.set("type", "a'b\"c"), AttributeChange.unset("x")),
                        primitive.with("type", "a'b\"c")))));
  }

  private static CibPatch versions(CibPatch patch, long from, long to) {
    PatchVersion source =
        new PatchVersion(OptionalLong.of(1), OptionalLong.of(from), OptionalLong.of(2));
    PatchVersion target =
        new PatchVersion(OptionalLong.of(1), OptionalLong.of(to), OptionalLong.of(0));
    return patch.withVersions(source, target);
  }

  private static CibPatch withDigest(CibPatch patch, Optional<String> digest) {
    return new CibPatch(patch.source(), patch.target(), digest, patch.changes());
  }

  private static Change<CibPatch> changes(
      String name, java.util.function.Consumer<List<CibChange>> edit) {
    return change(
        name,
        patch -> {
          if (patch.isLegacy()) {
            return patch;
          }
          List<CibChange> changes = new ArrayList<>(patch.changes());
          edit.accept(changes);
          return new CibPatch(patch.source(), patch.target(), patch.digest(), changes);
        });
  }

  private static Change<CibPatch> change(String name, UnaryOperator<CibPatch> edit) {
    return new Change<>(name, edit);
  }
}
