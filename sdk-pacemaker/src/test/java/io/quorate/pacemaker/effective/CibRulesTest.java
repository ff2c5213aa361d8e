package io.quorate.pacemaker.effective;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.pacemaker.evaluate.RuleContext;
import io.quorate.pacemaker.evaluate.RuleOutcome;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Rule;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CibRulesTest {
  private static final PacemakerRelease RELEASE = PacemakerRelease.of(2, 1, 5);
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final Instant FRIDAY_EVENING = Instant.parse("2024-03-29T17:00:00Z");

  private static final Cib CIB =
      CibFormats.CIB
          .parse(
              Source.of(
                  "cib.xml",
                  """
                  <cib validate-with="pacemaker-3.9" admin_epoch="0" epoch="1" num_updates="0">
                    <configuration>
                      <crm_config>
                        <cluster_property_set id="office">
                          <rule id="office-rule">
                            <date_expression id="office-date" operation="date_spec">
                              <date_spec id="office-spec" hours="9-16" weekdays="1-5"/>
                            </date_expression>
                          </rule>
                          <nvpair id="office-1" name="batch-limit" value="1"/>
                        </cluster_property_set>
                        <cluster_property_set id="again">
                          <rule id-ref="office-rule"/>
                        </cluster_property_set>
                        <cluster_property_set id="lost">
                          <rule id-ref="no-such-rule"/>
                        </cluster_property_set>
                      </crm_config>
                      <nodes/>
                      <resources>
                        <primitive id="p" class="ocf" provider="pacemaker" type="Dummy"/>
                      </resources>
                      <constraints>
                        <rsc_location id="big" rsc="p">
                          <rule id="big-rule" score="100" boolean-op="or">
                            <expression id="big-ram" attribute="ram" operation="gte" value="64"/>
                            <rule id="big-until">
                              <expression id="big-node" attribute="#uname" operation="eq" value="node-a"/>
                              <date_expression id="big-date" operation="in_range" start="2024-01-01 00:00:00Z">
                                <duration id="big-duration" years="1"/>
                              </date_expression>
                            </rule>
                            <expression id="big-kernel" attribute="kernel" operation="gt" type="version" value="6.1-rc2"/>
                          </rule>
                        </rsc_location>
                        <rsc_location id="odd" rsc="p">
                          <rule id="odd-rule" score="1">
                            <date_expression id="odd-date" operation="lt" end="2019-10"/>
                          </rule>
                        </rsc_location>
                        <rsc_location id="late" rsc="p">
                          <rule id="late-rule" score="1">
                            <date_expression id="late-date" operation="date_spec">
                              <date_spec id="late-spec" months="13"/>
                            </date_expression>
                          </rule>
                        </rsc_location>
                      </constraints>
                    </configuration>
                    <status/>
                  </cib>
                  """))
          .orThrow();

  private static final CibRules RULES = CibRules.of(CIB, RELEASE, BERLIN);

  private static AttributeSet set(String id) {
    return (AttributeSet) CIB.find(id).orElseThrow();
  }

  private static LocationConstraint location(String id) {
    return (LocationConstraint) CIB.constraint(id).orElseThrow();
  }

  @Test
  void aSetCountsWhileItsRuleHolds() {
    RuleContext none = RuleContext.empty();
    assertThat(RULES.evaluate(set("office"), none, FRIDAY_EVENING)).isEqualTo(RuleOutcome.FAILS);
    assertThat(RULES.nextChange(set("office"), none, FRIDAY_EVENING))
        .contains(Instant.parse("2024-04-01T07:00:00Z"));
    assertThat(RULES.evaluate(set("office"), none, Instant.parse("2024-04-01T07:00:00Z")))
        .isEqualTo(RuleOutcome.HOLDS);
  }

  @Test
  void aReferenceMeansTheRuleElsewhere() {
    Instant monday = Instant.parse("2024-04-01T07:00:00Z");
    assertThat(RULES.condition(set("again").rule().orElseThrow()))
        .isEqualTo(RULES.condition(set("office").rule().orElseThrow()));
    assertThat(RULES.evaluate(set("again"), RuleContext.empty(), monday))
        .isEqualTo(RuleOutcome.HOLDS);
    assertThat(RULES.evaluate(set("lost"), RuleContext.empty(), monday))
        .isEqualTo(RuleOutcome.FAILS);
  }

  @Test
  void aRuleInARuleIsEvaluatedForANode() {
    Rule rule = location("big").rules().get(0);
    RuleContext small = RuleContext.location(Map.of("#uname", "node-b", "ram", "32"));
    RuleContext large = RuleContext.location(Map.of("#uname", "node-b", "ram", "128"));
    RuleContext chosen = RuleContext.location(Map.of("#uname", "node-a", "ram", "32"));
    assertThat(RULES.evaluate(rule, large, FRIDAY_EVENING)).isEqualTo(RuleOutcome.HOLDS);
    assertThat(RULES.evaluate(rule, small, FRIDAY_EVENING)).isEqualTo(RuleOutcome.FAILS);
    assertThat(RULES.evaluate(rule, chosen, FRIDAY_EVENING)).isEqualTo(RuleOutcome.HOLDS);
    assertThat(RULES.nextChange(rule, chosen, FRIDAY_EVENING))
        .contains(Instant.parse("2025-01-01T00:00:01Z"));
  }

  @Test
  void whatHangsANodesSchedulerDoes() {
    RuleContext node = RuleContext.location(Map.of("kernel", "6.1-rc1"));
    assertThat(RULES.evaluator(location("big")).evaluate(node, FRIDAY_EVENING))
        .isEqualTo(RuleOutcome.HANGS);
  }

  @Test
  void whatMisleadsIsReportedWithItsLine() {
    assertThat(RULES.check(FRIDAY_EVENING))
        .extracting(Object::toString)
        .containsExactly(
            "cib.xml:33:11: error[PCM041] comparing with the version '6.1-rc2' never ends for some"
                + " attribute values: the scheduler hangs",
            "cib.xml:38:11: error[PCM033] '2019-10' is read as day 10 of the year",
            "cib.xml:38:11: info[PCM035] '2019-10' without a time is midnight UTC, not local midnight",
            "cib.xml:44:13: warning[PCM044] months=\"13\" is never reached: the rule never holds");
  }
}
