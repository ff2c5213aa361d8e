package io.quorate.pacemaker.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.LocationConstraint;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What two sides changed, together; and what does not go together. */
class CibMergeTest {
  private static final CibPath RESOURCES = CibPath.parse("/cib/configuration/resources").get();

  private final Cib base = SmallCib.cib();

  @Provide
  Arbitrary<List<SmallCib.Edit>> edits() {
    return Arbitraries.of(SmallCib.edits()).list().uniqueElements().ofMinSize(2).ofMaxSize(6);
  }

  @Property(tries = 300)
  void editsThatTouchDifferentThingsMergeToOneAfterTheOther(
      @ForAll("edits") List<SmallCib.Edit> edits) {
    Cib cib = SmallCib.cib();
    int half = edits.size() / 2;
    Cib mine = apply(cib, edits.subList(0, half));
    Cib theirs = apply(cib, edits.subList(half, edits.size()));
    Cib both = apply(mine, edits.subList(half, edits.size()));
    Cib merged = CibMerge.threeWay(cib, mine, theirs).orThrow();
    assertThat(withoutOrder(merged)).isEqualTo(withoutOrder(both));
    assertThat(withoutOrder(CibMerge.threeWay(cib, theirs, mine).orThrow()))
        .isEqualTo(withoutOrder(both));
  }

  /** Where two sides add to one list, either may come first. */
  private static List<String> withoutOrder(Cib cib) {
    return cib.elements()
        .map(e -> e.getClass().getSimpleName() + e.elementId() + e.children().size())
        .sorted()
        .toList();
  }

  private static Cib apply(Cib cib, List<SmallCib.Edit> edits) {
    Cib result = cib;
    for (SmallCib.Edit edit : edits) {
      result = edit.apply(result);
    }
    return result;
  }

  @Test
  void everyPairOfEditsKeepsBoth() {
    for (SmallCib.Edit one : SmallCib.edits()) {
      for (SmallCib.Edit other : SmallCib.edits()) {
        Cib merged = CibMerge.threeWay(base, one.apply(base), other.apply(base)).orThrow();
        assertThat(CibMerge.threeWay(base, merged, one.apply(base)).orThrow())
            .as(one + ", " + other)
            .isEqualTo(merged);
        if (!one.equals(other)) {
          assertThat(merged).isNotEqualTo(one.apply(base)).isNotEqualTo(other.apply(base));
        }
      }
    }
  }

  @Test
  void oneAttributeWithTwoValuesIsAConflict() {
    Cib mine = base.withPrimitive("vm1", p -> p.withMeta("target-role", "Stopped"));
    Cib theirs = base.withPrimitive("vm1", p -> p.withMeta("target-role", "Promoted"));
    MergeResult<Cib> result = CibMerge.threeWay(base, mine, theirs);
    assertThat(result.conflicts())
        .containsExactly(
            new MergeConflict.AttributeConflict(
                RESOURCES
                    .child("primitive", "vm1")
                    .child("meta_attributes", "vm1-meta_attributes")
                    .child("nvpair", "vm1-meta_attributes-target-role"),
                "value",
                Optional.of("Started"),
                Optional.of("Stopped"),
                Optional.of("Promoted"),
                false));
    assertThat(result.merged()).isEmpty();
    assertThat(result.proposal()).isEqualTo(theirs);
    assertThatThrownBy(result::orThrow)
        .isInstanceOf(CibMergeException.class)
        .hasMessage(
            "/cib/configuration/resources/primitive[@id='vm1']"
                + "/meta_attributes[@id='vm1-meta_attributes']"
                + "/nvpair[@id='vm1-meta_attributes-target-role']:"
                + " value was 'Started', is 'Stopped' here and 'Promoted' there");
  }

  @Test
  void passwordsAreInNoMessage() {
    Cib old = base.withPrimitive("vm1", p -> p.withParam("passwd", "scott"));
    Cib mine = old.withPrimitive("vm1", p -> p.withParam("passwd", "tiger"));
    Cib theirs = old.withPrimitive("vm1", p -> p.withParam("passwd", "lion"));
    MergeResult<Cib> result = CibMerge.threeWay(old, mine, theirs);
    assertThat(result.conflicts().get(0).message())
        .endsWith("value was '********', is '********' here and '********' there");
    CibPatch patch = CibDiff.between(base, mine);
    CibPatch change = CibDiff.between(old, mine);
    assertThat(result.conflicts() + "" + patch.changes() + patch.describe() + change.changes())
        .contains("********")
        .doesNotContain("scott")
        .doesNotContain("tiger")
        .doesNotContain("lion");
    assertThat(change.describe()).doesNotContain("tiger");
  }

  @Test
  void whatOneSideDeletedAndTheOtherChangedIsAConflictAndStays() {
    Cib mine = base.withConfiguration(c -> c.withoutConstraint("l1"));
    Cib theirs = base.withConstraint(LocationConstraint.of("l1", "vm1", "200", "node-a"));
    MergeResult<Cib> result = CibMerge.threeWay(base, mine, theirs);
    assertThat(result.conflicts())
        .singleElement()
        .isInstanceOfSatisfying(
            MergeConflict.DeletedAndChanged.class,
            conflict -> {
              assertThat(conflict.path())
                  .hasToString("/cib/configuration/constraints/rsc_location[@id='l1']");
              assertThat(conflict.mine()).isEmpty();
              assertThat(conflict.theirs().flatMap(e -> e.attribute("score"))).contains("200");
            });
    assertThat(result.proposal().constraint("l1")).isEqualTo(theirs.constraint("l1"));
    assertThat(CibMerge.threeWay(base, theirs, mine).conflicts().get(0).message())
        .endsWith("changed here, deleted there");
  }

  @Test
  void whatBothSidesMadeIsOneThingWhenItIsEqual() {
    Cib one = base.withResource(SmallCib.dummy("vm3").withParam("fake", "1"));
    Cib other = base.withResource(SmallCib.dummy("vm3").withParam("fake", "2"));
    assertThat(CibMerge.threeWay(base, one, one).orThrow()).isEqualTo(one);
    assertThat(CibMerge.threeWay(base, one, other).conflicts())
        .singleElement()
        .isInstanceOfSatisfying(
            MergeConflict.AttributeConflict.class,
            conflict -> assertThat(conflict.base()).isEmpty());
  }

  @Test
  void aReferenceToWhatTheOtherSideDeletedIsAConflict() {
    Cib mine = base.withConfiguration(c -> c.withoutResource("vm2"));
    Cib theirs = base.withConstraint(LocationConstraint.of("l2", "vm2", "1", "node-b"));
    assertThat(CibMerge.threeWay(base, mine, theirs).conflicts())
        .containsExactly(
            new MergeConflict.LostReference(
                CibPath.parse("/cib/configuration/constraints/rsc_location[@id='l2']").get(),
                "rsc",
                "vm2"));
  }

  @Test
  void anIdThatEachSideUsedElsewhereIsAConflict() {
    Cib mine = base.withResource(SmallCib.dummy("new"));
    Cib theirs = base.withConstraint(LocationConstraint.of("new", "vm1", "1", "node-b"));
    assertThat(CibMerge.threeWay(base, mine, theirs).conflicts())
        .extracting(MergeConflict::message)
        .containsExactly(
            "the id 'new' is used by /cib/configuration/resources/primitive[@id='new']"
                + " and by /cib/configuration/constraints/rsc_location[@id='new']");
  }

  @Test
  void ordersAreMergedWhenOneSideChangedThem() {
    XmlElement old = SmallCib.tree("<group id='g'><p id='a'/><p id='b'/><p id='c'/></group>");
    XmlElement moved = SmallCib.tree("<group id='g'><p id='c'/><p id='a'/><p id='b'/></group>");
    XmlElement more =
        SmallCib.tree("<group id='g'><p id='a'/><p id='x'/><p id='b'/><p id='c'/></group>");
    XmlElement both =
        SmallCib.tree("<group id='g'><p id='c'/><p id='a'/><p id='x'/><p id='b'/></group>");
    assertThat(CibMerge.threeWay(old, moved, more).orThrow()).isEqualTo(both);
    assertThat(CibMerge.threeWay(old, more, moved).orThrow()).isEqualTo(both);
    XmlElement other = SmallCib.tree("<group id='g'><p id='b'/><p id='a'/><p id='c'/></group>");
    MergeResult<XmlElement> result = CibMerge.threeWay(old, moved, other);
    assertThat(result.conflicts())
        .containsExactly(
            new MergeConflict.OrderConflict(
                CibPath.parse("/group[@id='g']").get(),
                List.of("c", "a", "b"),
                List.of("b", "a", "c")));
    assertThat(result.proposal()).isEqualTo(other);
  }

  @Test
  void whatBothSidesAddAtOnePlaceComesOneBehindTheOther() {
    XmlElement old = SmallCib.tree("<r><p id='a'/><p id='b'/></r>");
    XmlElement mine = SmallCib.tree("<r><p id='a'/><p id='m1'/><p id='m2'/><p id='b'/></r>");
    XmlElement theirs =
        SmallCib.tree("<r><p id='t'/><p id='a'/><p id='t1'/><p id='b'/><!-- end --></r>");
    assertThat(CibMerge.threeWay(old, mine, theirs).orThrow())
        .isEqualTo(
            SmallCib.tree(
                "<r><p id='t'/><p id='a'/><p id='m1'/><p id='m2'/><p id='t1'/><p id='b'/><!-- end --></r>"));
  }

  @Test
  void elementsWithoutIdsComeFromTheSideThatChangedThem() {
    XmlElement old = SmallCib.tree("<s><nvpair id-ref='a'/><nvpair id-ref='b'/></s>");
    XmlElement mine = SmallCib.tree("<s><nvpair id-ref='a'/><nvpair id-ref='c'/></s>");
    XmlElement theirs = SmallCib.tree("<s x='1'><nvpair id-ref='a'/><nvpair id-ref='b'/></s>");
    assertThat(CibMerge.threeWay(old, mine, theirs).orThrow()).isEqualTo(mine.with("x", "1"));
    XmlElement other = SmallCib.tree("<s><nvpair id-ref='b'/></s>");
    assertThat(CibMerge.threeWay(old, mine, other).conflicts())
        .singleElement()
        .isInstanceOf(MergeConflict.ContentConflict.class);
    assertThat(CibMerge.threeWay(old, mine, other).proposal()).isEqualTo(other);
  }

  @Test
  void textComesFromTheSideThatChangedIt() {
    XmlElement old = SmallCib.tree("<s>one</s>");
    XmlElement mine = SmallCib.tree("<s>two</s>");
    assertThat(CibMerge.threeWay(old, mine, old.with("x", "1")).orThrow())
        .isEqualTo(mine.with("x", "1"));
    assertThat(CibMerge.threeWay(old, mine, SmallCib.tree("<s>three</s>")).conflicts()).hasSize(1);
  }

  @Test
  void theVersionIsTheHigherOneAndTheClustersOwnWordsCount() {
    Cib mine = base.withEpoch("13").withUpdateUser("me").withDcUuid("1");
    Cib theirs = base.withEpoch("12").withNumUpdates("99").withUpdateUser("root").withDcUuid("2");
    Cib merged = CibMerge.threeWay(base, mine, theirs).orThrow();
    assertThat(merged.version()).isEqualTo(mine.version());
    assertThat(merged.updateUser()).contains("root");
    assertThat(merged.dcUuid()).contains("2");
    assertThatThrownBy(
            () ->
                CibMerge.threeWay(
                    SmallCib.tree("<a/>"), SmallCib.tree("<a/>"), SmallCib.tree("<b/>")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the roots are a, a and b");
  }
}
