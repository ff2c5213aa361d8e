package io.quorate.pacemaker.diff;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.format.CibTrees;
import io.quorate.pacemaker.model.Cib;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for any two CIBs. */
class CibDiffLawsTest {
  @Provide
  Arbitrary<TreeEdits.Pair> pairs() {
    return TreeEdits.any();
  }

  @Property
  void theDifferenceAppliedToTheOneGivesTheOther(@ForAll("pairs") TreeEdits.Pair pair) {
    CibPatch patch = CibDiff.between(pair.before(), pair.after());
    assertThat(patch.applyTo(pair.before()))
        .as(CibDiffFormats.CIB_DIFF.print(patch))
        .isEqualTo(pair.after());
  }

  @Property
  void aPatchIsEmptyExactlyWhenNothingDiffers(@ForAll("pairs") TreeEdits.Pair pair) {
    assertThat(CibDiff.between(pair.before(), pair.after()).isEmpty())
        .isEqualTo(pair.before().equals(pair.after()));
    assertThat(CibDiff.between(pair.before(), pair.before()).isEmpty()).isTrue();
    assertThat(CibDiff.between(pair.before(), TreeEdits.plain(pair.before())).isEmpty()).isTrue();
  }

  @Property
  void theInverseGivesWhatWasBefore(@ForAll("pairs") TreeEdits.Pair pair) {
    CibPatch patch = CibDiff.between(pair.before(), pair.after());
    CibPatch inverse = patch.inverse(pair.before());
    assertThat(inverse.applyTo(pair.after())).isEqualTo(pair.before());
    assertThat(inverse.inverse(pair.after()).applyTo(pair.before())).isEqualTo(pair.after());
  }

  @Property
  void aPatchSaysTheSameAfterPrintingAndReading(@ForAll("pairs") TreeEdits.Pair pair) {
    CibPatch patch = CibDiff.between(pair.before(), pair.after());
    String text = CibDiffFormats.CIB_DIFF.print(patch);
    CibPatch read = CibDiffFormats.CIB_DIFF.parse(text).orThrow();
    assertThat(read).isEqualTo(patch);
    assertThat(read.applyTo(pair.before())).isEqualTo(pair.after());
  }

  @Property
  void valuesAreComparedAsTheirTreesAre(@ForAll("pairs") TreeEdits.Pair pair) {
    Cib before = CibTrees.read(pair.before(), DiagnosticSink.ignoring());
    Cib after = CibTrees.read(pair.after(), DiagnosticSink.ignoring());
    CibPatch patch = CibDiff.between(before, after);
    assertThat(patch.applyTo(before)).isEqualTo(after);
    assertThat(patch.inverse(before).applyTo(after)).isEqualTo(before);
  }

  @Property
  void withoutVersionAPatchAppliesToAnyVersion(@ForAll("pairs") TreeEdits.Pair pair) {
    XmlElement after = pair.after().with("epoch", "77");
    XmlElement elsewhere = pair.before().with("epoch", "88").with("num_updates", "9");
    CibPatch patch = CibDiff.between(pair.before(), after).withoutVersion();
    XmlElement result = patch.applyTo(elsewhere);
    assertThat(result.elements()).isEqualTo(after.elements());
    assertThat(result.attribute("description")).isEqualTo(after.attribute("description"));
  }

  @Property
  void aMergeWithWhatDidNotChangeGivesTheOtherSide(@ForAll("pairs") TreeEdits.Pair pair) {
    assertThat(CibMerge.threeWay(pair.before(), pair.before(), pair.after()).orThrow())
        .isEqualTo(pair.after());
    assertThat(CibMerge.threeWay(pair.before(), pair.after(), pair.before()).orThrow())
        .isEqualTo(pair.after());
    assertThat(CibMerge.threeWay(pair.before(), pair.after(), pair.after()).orThrow())
        .isEqualTo(pair.after());
  }
}
