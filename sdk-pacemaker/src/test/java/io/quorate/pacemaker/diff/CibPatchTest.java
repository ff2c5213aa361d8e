package io.quorate.pacemaker.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Cib;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What patches of one's own say and refuse. */
class CibPatchTest {
  private static final String CONFIGURATION = "/cib/configuration";

  private final Cib base = SmallCib.cib();

  private static CibPath path(String text) {
    return CibPath.parse(text).orElseThrow();
  }

  private static XmlElement vm(String id) {
    return XmlElement.of("primitive").with("id", id);
  }

  @Test
  void aDifferenceInOneValueIsOneChange() {
    Cib after = base.withProperty("no-quorum-policy", "freeze");
    assertThat(CibDiff.between(base, after).describe())
        .isEqualTo(
            "from 0.12.3 to 0.12.3\n"
                + "changed   nvpair cib-bootstrap-options-no-quorum-policy in configuration / crm_config"
                + " / cluster_property_set cib-bootstrap-options: value=\"freeze\"\n");
    assertThat(CibDiff.between(base, base).isEmpty()).isTrue();
  }

  @Test
  void asFewMovesAsPossible() {
    XmlElement before = SmallCib.tree("<r><p id='a'/><p id='b'/><p id='c'/><p id='d'/></r>");
    XmlElement after = SmallCib.tree("<r><p id='d'/><p id='a'/><p id='b'/><p id='c'/></r>");
    assertThat(CibDiff.between(before, after).changes())
        .containsExactly(CibChange.move(path("/r/p[@id='d']"), 0));
  }

  @Test
  void elementsThatPathsDoNotTellApartAreWrittenAnew() {
    XmlElement before =
        SmallCib.tree("<s><n id-ref='a'/><n id-ref='b'/><m/><c id='it&apos;s'/></s>");
    XmlElement after =
        SmallCib.tree("<s><n id-ref='a'/><n id-ref='c'/><m x='1'/><c id='it&apos;s' y='1'/></s>");
    assertThat(CibDiff.between(before, after).changes())
        .extracting(change -> change.getClass().getSimpleName() + " " + change.path())
        .containsExactly(
            "Delete /s/n", "Delete /s/n", "Create /s", "Create /s", "Modify /s/m", "Modify /s/c");
  }

  @Test
  void anotherVersionIsRefusedByItsField() {
    CibPatch patch = CibDiff.between(base, base.withProperty("x", "y"));
    assertThatThrownBy(() -> patch.applyTo(base.withEpoch("13").withNumUpdates("0")))
        .isInstanceOfSatisfying(
            CibPatchException.class,
            e ->
                assertThat(e.failures())
                    .containsExactly(
                        new PatchFailure.VersionMismatch("epoch", 12, 13),
                        new PatchFailure.VersionMismatch("num_updates", 3, 0)))
        .hasMessage(
            "the patch is for epoch 12, the CIB has 13: it was changed in the meantime;"
                + " the patch is for num_updates 3, the CIB has 0: it is older");
    assertThat(patch.withoutVersion().applyTo(base.withEpoch("13")).configuration().property("x"))
        .contains("y");
    PatchVersion epochOnly = patch.source().orElseThrow().withoutNumUpdates();
    assertThat(epochOnly.isComplete()).isFalse();
    assertThat(epochOnly).hasToString("0.12.*");
    assertThat(
            patch
                .withVersions(epochOnly, epochOnly)
                .applyTo(base.withNumUpdates("99"))
                .configuration()
                .property("x"))
        .contains("y");
  }

  @Test
  void allThatIsMissingIsReported() {
    CibPatch patch =
        CibPatch.of(
            List.of(
                CibChange.delete(path(CONFIGURATION + "/resources/primitive[@id='gone']")),
                CibChange.create(path(CONFIGURATION + "/alerts"), 0, XmlElement.of("alert")),
                CibChange.modify(
                    path(CONFIGURATION + "/resources/group[@id='g']/primitive[@id='p']"),
                    List.of(),
                    vm("p")),
                CibChange.move(path(CONFIGURATION + "/resources/primitive[@id='vm1']"), 3),
                CibChange.delete(path("/cib")),
                CibChange.move(path("/cib"), 0),
                CibChange.create(path("/cob"), 0, XmlElement.of("alert"))));
    assertThatThrownBy(() -> patch.applyTo(base))
        .isInstanceOfSatisfying(
            CibPatchException.class,
            e ->
                assertThat(e.failures())
                    .extracting(PatchFailure::message)
                    .containsExactly(
                        "there is no /cib/configuration/alerts",
                        "there is no /cib/configuration/resources/group[@id='g'], which"
                            + " /cib/configuration/resources/group[@id='g']/primitive[@id='p'] is in",
                        "/cib is the root, which stays",
                        "/cib is the root, which stays",
                        "there is no /cob",
                        "/cib/configuration/resources/primitive[@id='vm1'] cannot move to position 3:"
                            + " the last position is 2"));
  }

  @Test
  void changesApplyAsPacemakerAppliesThem() {
    XmlElement before =
        SmallCib.tree("<r><!-- 1 --><p id='a' x='1' y='2'/><!-- 2 --><p id='b'/><q/></r>");
    CibPatch patch =
        CibPatch.of(
            List.of(
                CibChange.create(path("/r"), 99, vm("last")),
                CibChange.create(path("/r"), 0, vm("first")),
                CibChange.deleteComment(path("/r"), 2),
                CibChange.deleteComment(path("/r"), 3),
                CibChange.move(path("/r/p[@id='a']"), 2),
                CibChange.modify(
                    path("/r/p"), List.of(), XmlElement.of("p").with("id", "b").with("z", "3"))));
    assertThat(patch.applyTo(before))
        .isEqualTo(
            SmallCib.tree(
                "<r><primitive id='first'/><!-- 1 --><p id='a' x='1' y='2'/><p id='b' z='3'/><q/>"
                    + "<primitive id='last'/></r>"));
  }

  @Test
  void theRootKeepsItsVersionWhereNoneIsPatched() {
    Cib after = base.withEpoch("13").withNumUpdates("0").withHaveQuorum("true");
    CibPatch patch = CibDiff.between(base, after);
    assertThat(patch.withoutVersion().changes())
        .singleElement()
        .isInstanceOfSatisfying(
            CibChange.Modify.class,
            modify -> {
              assertThat(modify.attributes())
                  .containsExactly(AttributeChange.set("have-quorum", "true"));
              assertThat(modify.result().attribute("epoch")).contains("12");
            });
    assertThat(CibDiff.between(base, base.withEpoch("13")).withoutVersion())
        .isEqualTo(CibPatch.EMPTY);
  }

  @Test
  void theNextEpochIsWhatAClusterTakes() {
    CibPatch patch = CibDiff.between(base, base.withProperty("x", "y")).withNextEpoch();
    assertThat(patch.describe()).startsWith("from 0.12.3 to 0.13.0\n");
    assertThat(patch.applyTo(base).configuration().property("x")).contains("y");
    assertThatThrownBy(() -> patch.withoutVersion().withNextEpoch())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aPatchMovesToWhatOthersMadeMeanwhile() {
    Cib mine = base.withPrimitive("vm1", p -> p.withMeta("target-role", "Stopped"));
    Cib now = base.withEpoch("20").withProperty("no-quorum-policy", "freeze");
    CibPatch rebased = CibDiff.between(base, mine).rebase(base, now).orThrow();
    assertThat(rebased.source()).contains(PatchVersion.of(now.version()));
    Cib result = rebased.applyTo(now);
    assertThat(result.configuration().property("no-quorum-policy")).contains("freeze");
    assertThat(result.primitive("vm1").flatMap(p -> p.meta("target-role"))).contains("Stopped");
    Cib against = base.withPrimitive("vm1", p -> p.withMeta("target-role", "Promoted"));
    assertThat(CibDiff.between(base, mine).rebase(base, against).conflicts()).hasSize(1);
  }

  @Test
  void whatIsNoPatchIsRefused() {
    XmlElement cib = SmallCib.tree("<cib epoch='1'/>");
    assertThatThrownBy(() -> CibDiff.between(cib, SmallCib.tree("<cob/>")))
        .hasMessage("the roots cib and cob are not the same element");
    assertThatThrownBy(() -> CibDiff.between(cib, SmallCib.tree("<cib>text</cib>")))
        .hasMessage("no patch can change the text of the root /cib");
    assertThatThrownBy(() -> CibDiff.between(cib, XmlElement.document()))
        .hasMessage("the document has no root element");
  }

  @Test
  void aDocumentKeepsWhatIsAroundItsRoot() {
    XmlElement document =
        new io.quorate.core.xml.XmlSyntax()
            .read(
                io.quorate.core.text.Source.of(
                    "x", "<?xml version='1.0'?><!-- a --><cib epoch='1'/>"))
            .orThrow();
    XmlElement after = SmallCib.tree("<cib epoch='2'/>");
    XmlElement result = CibDiff.between(document, after).applyTo(document);
    assertThat(result.root()).contains(after);
    assertThat(result.children()).hasSize(3);
  }

  @Test
  void patchesOfFormat1Apply() {
    XmlElement before =
        SmallCib.tree(
            "<cib admin_epoch='1' epoch='5' num_updates='2'><configuration><nodes>"
                + "<node id='1' uname='a'/><node id='2' uname='b'/></nodes><resources/></configuration></cib>");
    CibPatch patch = legacy();
    assertThat(patch.applyTo(before))
        .isEqualTo(
            SmallCib.tree(
                "<cib admin_epoch='1' epoch='6' num_updates='0'><configuration><nodes>"
                    + "<node id='1' uname='c'/></nodes><resources><primitive id='new' class='ocf'"
                    + " provider='pacemaker' type='Dummy'/></resources></configuration></cib>"));
    XmlElement other = SmallCib.tree("<cib admin_epoch='1' epoch='5' num_updates='2'/>");
    assertThatThrownBy(() -> patch.applyTo(other))
        .hasMessage("there is no /cib/configuration, which /cib is in");
  }

  private static CibPatch legacy() {
    return CibDiffFormats.CIB_DIFF
        .parse(
            io.quorate.testkit.GoldenFiles.of("cib-diff/valid", "format-1.xml", "")
                .sources()
                .get(0))
        .orThrow();
  }

  @Test
  void pathsAreReadAndWritten() {
    for (String text :
        List.of(
            "/cib",
            "/cib/configuration/resources/primitive[@id='vm1']",
            "/cib/x[@id='it's']/y",
            "/cib/x[@id='a/b']/y[@id='']")) {
      assertThat(CibPath.parse(text)).as(text).map(CibPath::toString).contains(text);
    }
    for (String text :
        List.of(
            "",
            "cib",
            "/",
            "//",
            "/cib/",
            "/cib[@id='a'",
            "/cib[@id='a']x",
            "/cib[1]",
            "/[@id='a']")) {
      assertThat(CibPath.parse(text)).as(text).isEmpty();
    }
    assertThat(path("/cib/a/b").parent()).contains(path("/cib/a"));
    assertThat(path("/cib").parent()).isEmpty();
    assertThatThrownBy(() -> new CibPath(List.of())).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> CibPath.root("a/b")).isInstanceOf(IllegalArgumentException.class);
  }
}
