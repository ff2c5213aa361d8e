package io.quorate.pacemaker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.FormatCatalog;
import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.crm.CrmFormats;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PacemakerFormatProviderTest {
  private static final FormatCatalog CATALOG = FormatCatalog.of(new PacemakerFormatProvider());

  private static Optional<String> recognized(String name, String text) {
    return CATALOG.recognize(Source.of(name, text)).map(FormatEntry::name);
  }

  @Test
  void filesAreRecognized() {
    assertThat(recognized("cluster.crm", "")).hasValue("crm");
    assertThat(recognized("x", "# a comment\n\nprimitive a Dummy \\\n\top monitor"))
        .hasValue("crm");
    assertThat(recognized("x", "property cib-bootstrap-options: \\\n\ta=b")).hasValue("crm");
    assertThat(recognized("x", "node {\n")).isEmpty();
    assertThat(recognized("x", "resource r0 {\n}")).isEmpty();
    assertThat(recognized("x", "<cib/>")).hasValue("cib");
    assertThat(recognized("x", "<crm_mon version=\"1.1.18\">")).hasValue("crm-mon-xml");
    assertThat(recognized("x", "<pacemaker-result api-version=\"2.0\" request=\"crm_mon -1\">"))
        .hasValue("crm-mon-xml");
    assertThat(recognized("x", "<pacemaker-result api-version=\"2.0\" request=\"crm_verify\">"))
        .isEmpty();
    assertThat(recognized("x", "Stack: corosync\nCurrent DC: a\n")).hasValue("crm-mon-text");
    assertThat(recognized("x", "Cluster Summary:\n  * Stack: corosync\n")).hasValue("crm-mon-text");
    assertThat(recognized("x", "Cluster name: c\nStack: corosync\n")).isEmpty();
    assertThat(recognized("x", "Current cluster status:\nOnline: [ a ]\n")).isEmpty();
    assertThat(recognized("x", "Full List of Resources:\n  * No resources\n"))
        .hasValue("crm-resource-list");
    assertThat(
            recognized("x", "ip\t(ocf:heartbeat:IPaddr2):\t Started: ip_start_0 (node=a, rc=0)\n"))
        .isEmpty();
    assertThat(
            recognized("x", "<pacemaker-result api-version=\"2.25\" request=\"crm_resource -l\">"))
        .isEmpty();
    assertThat(recognized("x", " ip\t(ocf::heartbeat:IPaddr2):\tStarted\n"))
        .hasValue("crm-resource-list");
    assertThat(
            recognized(
                "x", "<pacemaker-result api-version=\"2.0\" request=\"crm_resource --list\">"))
        .hasValue("crm-resource-list");
  }

  @Test
  void statementsAndXmlAreConverted() {
    Cib cib = CrmFormats.CRM.parse("primitive a Dummy op monitor interval=10").orThrow();
    String xml = converted("crm", "cib", cib);
    assertThat(CibFormats.CIB.parse(xml).orThrow()).isEqualTo(cib);
    assertThat(converted("cib", "crm", cib))
        .isEqualTo("primitive a Dummy \\\n\top monitor interval=10\n");
  }

  @SuppressWarnings("unchecked")
  private static String converted(String from, String to, Cib cib) {
    FormatEntry<Cib> entry = (FormatEntry<Cib>) CATALOG.find(from).orElseThrow();
    return entry.conversions().get(to).apply(cib);
  }
}
