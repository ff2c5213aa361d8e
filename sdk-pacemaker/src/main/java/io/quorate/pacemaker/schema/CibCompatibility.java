package io.quorate.pacemaker.schema;

import io.quorate.core.exec.ToolVersion;
import io.quorate.core.rule.Report;
import io.quorate.core.rule.Rule;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import java.util.List;

/**
 * What a target refuses of a CIB, and what it reads differently: to be asked before a CIB gets another {@code
 * validate-with}, or Pacemaker is upgraded.
 *
 * @param schema the schema that the CIB shall have
 * @param pacemaker the oldest release in the cluster that shall read it
 */
public record CibCompatibility(SchemaVersion schema, ToolVersion pacemaker) {
  /** A target with the newest release that has the schema as its newest one. */
  public static CibCompatibility with(SchemaVersion schema) {
    return new CibCompatibility(schema, SchemaRelease.of(schema).pacemaker());
  }

  /** A target with the newest schema of a release; of 1.1.18 for a release before that. */
  public static CibCompatibility with(ToolVersion pacemaker) {
    SchemaRelease row = SchemaRelease.of(pacemaker).orElse(SchemaRelease.all().get(0));
    return new CibCompatibility(row.schema(), pacemaker);
  }

  /** The rules; they look at a CIB as its root element or as a document. */
  public RuleSet<XmlElement> rules() {
    List<Rule<? super XmlElement>> rules =
        List.of(
            new SchemaAccepts(schema),
            new PropertiesAreRead(schema, pacemaker),
            new NamesAreKnown(pacemaker),
            new NamesAreCurrent(schema, pacemaker),
            new PropertiesHaveOneName(),
            new SchemaIsSupported(pacemaker),
            new MetaAttributesIgnoreNodes(pacemaker),
            new CloneInstancesKeepIdentity(pacemaker));
    return new RuleSet<>(rules);
  }

  /** Checks a CIB with every rule. */
  public Report check(XmlElement cib) {
    return rules().check(cib);
  }
}
