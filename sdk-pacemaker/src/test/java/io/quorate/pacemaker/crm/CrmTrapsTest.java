package io.quorate.pacemaker.crm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Nvpair;
import io.quorate.pacemaker.model.Operation;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.Primitive;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What files for {@code crm} have in them that is easily read wrong; each was seen in a file that is in use. */
class CrmTrapsTest {
  private static Parsed<Cib> read(String... lines) {
    return CrmFormats.CRM.parse(String.join("\n", lines));
  }

  private static Cib cib(String... lines) {
    return read(lines).orThrow();
  }

  private static Primitive primitive(String... lines) {
    return cib(lines).configuration().primitives().get(0);
  }

  private static List<String> codes(Parsed<Cib> parsed) {
    return parsed.diagnostics().stream().map(Diagnostic::code).toList();
  }

  private static List<String> names(AttributeSet set) {
    return set.contents().stream()
        .filter(Nvpair.class::isInstance)
        .flatMap(pair -> ((Nvpair) pair).name().stream())
        .toList();
  }

  @Test
  void aBackslashBeforeCommitIsAnErrorAndNoProperty() {
    Parsed<Cib> parsed =
        read("property stonith-enabled=true \\", "  no-quorum-policy=ignore \\", "commit");
    Diagnostic error = parsed.diagnostics().get(0);
    assertThat(error.code()).isEqualTo("CRM004");
    assertThat(error.isError()).isTrue();
    assertThat(error.span().orElseThrow().position()).hasToString("3:1");
    assertThat(error.help()).hasValueSatisfying(help -> assertThat(help).contains("backslash"));
    assertThat(names(parsed.value().configuration().propertySets().get(0)))
        .containsExactly("stonith-enabled", "no-quorum-policy");
  }

  @Test
  void aPropertyMayBeNamedLikeACommandWhereNoLineBreakIsInPlay() {
    assertThat(cib("property commit").configuration().propertySets().get(0).pair("commit"))
        .isPresent();
  }

  @Test
  void commandsBetweenStatementsAreLeftOut() {
    Parsed<Cib> parsed = read("configure", "primitive a Dummy", "verify", "commit", "quit");
    assertThat(codes(parsed)).containsExactly("CRM020", "CRM020", "CRM020", "CRM020");
    assertThat(parsed.orThrow().primitive("a")).isPresent();
  }

  @Test
  void aStatementThatLostItsLineBreaksIsTheSame() {
    String flat = "primitive vm VirtualDomain         params config=\"/c.xml\"         meta a=b";
    assertThat(cib(flat))
        .isEqualTo(
            cib("primitive vm VirtualDomain \\", "\tparams config=\"/c.xml\" \\", " meta a=b"));
  }

  @Test
  void aShellScriptIsNamedAsOne() {
    Parsed<Cib> parsed = read("#!/bin/sh", "cat << EOF > /tmp/x.crm", "primitive a Dummy", "EOF");
    assertThat(codes(parsed)).containsExactly("CRM001", "CRM001");
    assertThat(parsed.diagnostics().get(0).help())
        .hasValueSatisfying(help -> assertThat(help).contains("shell script"));
  }

  @Test
  void aCommentWithABackslashHidesTheNextLine() {
    Parsed<Cib> parsed = read("# group g a \\", "primitive a Dummy", "primitive b Dummy");
    assertThat(codes(parsed)).containsExactly("CRM005");
    assertThat(parsed.value().configuration().primitives()).hasSize(1);
  }

  @Test
  void aCommentInsideAStatementIsNone() {
    Parsed<Cib> parsed = read("primitive a Dummy \\", "# why", "  meta x=y");
    assertThat(codes(parsed)).containsExactly("CRM018", "CRM001");
    assertThat(parsed.value().configuration().primitives()).isEmpty();
    assertThat(codes(read("primitive a Dummy", "# why", "  meta x=y"))).containsExactly("CRM001");
  }

  @Test
  void aNumberSignInsideAValueIsPartOfIt() {
    Primitive primitive = primitive("primitive a Dummy params state=/x#y fake=\"# z\"");
    assertThat(primitive.param("state")).hasValue("/x#y");
    assertThat(primitive.param("fake")).hasValue("# z");
  }

  @Test
  void repeatedSectionsAreSetsOfTheirOwn() {
    Primitive primitive = primitive("primitive a Dummy \\", " meta x=1 \\", " meta y=2");
    assertThat(primitive.metaAttributes().stream().map(set -> set.id().orElseThrow()))
        .containsExactly("a-meta_attributes", "a-meta_attributes-0");
  }

  @Test
  void aRepeatedNameIsThereTwice() {
    AttributeSet set = primitive("primitive a Dummy params x=1 x=2").instanceAttributes().get(0);
    assertThat(names(set)).containsExactly("x", "x");
    assertThat(set.contents().stream().map(pair -> ((Nvpair) pair).id().orElseThrow()))
        .containsExactly("a-instance_attributes-x", "a-instance_attributes-x-0");
  }

  @Test
  void clausesStandInAnyOrder() {
    Primitive primitive =
        primitive("primitive a Dummy op stop interval=0 meta x=1 utilization cpu=1 params y=2");
    assertThat(primitive.contents()).hasSize(4);
    assertThat(primitive.operations().get(0).id()).isEqualTo("a-stop-0");
  }

  @Test
  void attributesOfAnOperationStandBeforeItsParameters() {
    assertThat(codes(read("primitive a Dummy op monitor interval=10 depth=0 timeout=5")))
        .containsExactly("CRM002");
    assertThat(codes(read("primitive a Dummy op monitor depth=0"))).containsExactly("CRM002");
  }

  @Test
  void aMaskedSecretIsNoticed() {
    assertThat(codes(read("primitive f stonith:x params passwd=\"******\"")))
        .containsExactly("CRM013");
  }

  @Test
  void aNumberBeforeAnOrderIsItsKind() {
    List<String> kinds =
        Stream.of("0:", "100:", "inf:", "Serialize:", "mandatory:")
            .map(
                score ->
                    (OrderConstraint)
                        cib("primitive a Dummy", "primitive b Dummy", "order o " + score + " a b")
                            .constraint("o")
                            .orElseThrow())
            .map(order -> order.kind().orElseThrow())
            .toList();
    assertThat(kinds)
        .containsExactly("Optional", "Mandatory", "Mandatory", "Serialize", "Mandatory");
  }

  @Test
  void anActionOfTheFirstIsNotWrittenForTheSecond() {
    OrderConstraint order =
        (OrderConstraint)
            cib("primitive a Dummy", "primitive b Dummy", "order o inf: a:promote b")
                .constraint("o")
                .orElseThrow();
    assertThat(order.firstAction()).hasValue("promote");
    assertThat(order.thenAction()).isEmpty();
  }

  @Test
  void oldWordsAreKept() {
    Parsed<Cib> parsed =
        read(
            "primitive a ocf:linbit:drbd op monitor interval=10 role=Master",
            "primitive b Dummy",
            "ms m a meta master-max=2",
            "colocation c inf: b m:Master");
    assertThat(codes(parsed)).containsExactly("CRM011");
    ColocationConstraint colocation =
        (ColocationConstraint) parsed.value().constraint("c").orElseThrow();
    assertThat(colocation.withRscRole()).hasValue("Master");
    assertThat(parsed.value().primitive("a").orElseThrow().operations().get(0).role())
        .hasValue("Master");
  }

  @Test
  void aNodeNameInARuleIsNoComment() {
    LocationConstraint location =
        (LocationConstraint)
            cib(
                    "primitive a Dummy",
                    "location l a rule $id=\"l-r\" -inf: #uname eq n1 or not_defined p")
                .constraint("l")
                .orElseThrow();
    assertThat(location.rules().get(0).id()).hasValue("l-r");
    assertThat(location.rules().get(0).conditions()).hasSize(2);
  }

  @Test
  void unknownAttributesOfAnOperationAreItsParameters() {
    Parsed<Cib> parsed = read("primitive a Dummy op monitor interval=10 depth=0 start_delay=0s");
    assertThat(codes(parsed)).containsExactly("CRM012");
    Operation monitor = parsed.value().primitive("a").orElseThrow().operations().get(0);
    assertThat(monitor.startDelay()).isEmpty();
    assertThat(names(monitor.attributeSets().get(0))).containsExactly("depth", "start_delay");
  }

  @Test
  void timesAreKeptAsWrittenAndAreInTheId() {
    Primitive primitive =
        primitive(
            "primitive a Dummy op monitor interval=60s op monitor interval=1min op stop interval=120");
    assertThat(primitive.operations().stream().map(Operation::id))
        .containsExactly("a-monitor-60s", "a-monitor-1min", "a-stop-120");
  }

  @Test
  void anAgentWithoutClassIsLookedUp() {
    assertThat(primitive("primitive a IPaddr2").agent())
        .hasToString("Optional[ocf:heartbeat:IPaddr2]");
    assertThat(primitive("primitive a controld").agent())
        .hasToString("Optional[ocf:pacemaker:controld]");
    assertThat(primitive("primitive a drbd").agent()).hasToString("Optional[ocf:linbit:drbd]");
    assertThat(primitive("primitive a unheard-of").agent())
        .hasToString("Optional[ocf:heartbeat:unheard-of]");
    assertThat(primitive("primitive a lsb:libvirtd").agent()).hasToString("Optional[lsb:libvirtd]");
  }

  @Test
  void quotesAndNamesWithoutValueAreRead() {
    Primitive primitive =
        primitive("primitive a Dummy params x='a\"b' y=\"\" z w=\"it's\" v=a\\ b");
    AttributeSet set = primitive.instanceAttributes().get(0);
    assertThat(primitive.param("x")).hasValue("a\"b");
    assertThat(primitive.param("y")).hasValue("");
    assertThat(set.pair("z").orElseThrow().value()).isEmpty();
    assertThat(primitive.param("w")).hasValue("it's");
    assertThat(primitive.param("v")).hasValue("a b");
  }

  @Test
  void blanksAndLineEndsDoNotMatter() {
    Cib expected = cib("primitive a Dummy params x=1 meta y=2");
    assertThat(cib("primitive a Dummy \\  ", "\tparams x=1 \\\t", "        meta y=2"))
        .isEqualTo(expected);
    assertThat(CrmFormats.CRM.parse("primitive a Dummy \\\r\n\tparams x=1 meta y=2\r\n").orThrow())
        .isEqualTo(expected);
  }

  @Test
  void whatAClusterWritesItselfIsRead() {
    Cib cib =
        cib(
            "primitive vm Dummy",
            "location cli-ban-vm-on-n-1 vm role=Started -inf: n-1",
            "property dc-version=1.1.18-2b07d5c5a9 cluster-infrastructure=corosync"
                + " last-lrm-refresh=1533213160");
    assertThat(cib.configuration().property("dc-version")).hasValue("1.1.18-2b07d5c5a9");
    assertThat(((LocationConstraint) cib.configuration().constraints().get(0)).role())
        .hasValue("Started");
  }

  @Test
  void aReferenceToNothingIsAnErrorAndKept() {
    Parsed<Cib> parsed = read("location l_awx vm_awx -inf: n1");
    assertThat(codes(parsed)).containsExactly("CRM008");
    assertThat(parsed.value().constraint("l_awx")).isPresent();
  }

  @Test
  void namesMayHaveHyphensUnderscoresAndDigits() {
    assertThat(primitive("primitive mount-etc_libvirt_qemu2 Filesystem").id())
        .isEqualTo("mount-etc_libvirt_qemu2");
    assertThat(
            cib("node 1: virt-0", "node virt-1").configuration().nodes().stream().map(n -> n.id()))
        .containsExactly("1", "virt-1");
  }
}
