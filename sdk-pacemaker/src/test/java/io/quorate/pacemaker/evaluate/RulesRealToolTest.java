package io.quorate.pacemaker.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.pacemaker.PacemakerTool;
import io.quorate.pacemaker.Table;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Asks the scheduler of {@code crm_simulate} and {@code crm_rule} for rules at many moments. */
class RulesRealToolTest {
  private static final Pattern SCORE = Pattern.compile("r(\\d+) allocation score on n1: (\\S+)");
  private static final DateTimeFormatter LOCAL =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss xxx");

  @Test
  void schedulerAgreesAtOtherMoments() {
    PacemakerTool tool = PacemakerTool.require("crm_simulate");
    PacemakerRelease release = tool.release();
    List<RecordedRules.Recorded> rules = RecordedRules.read();
    String cib = cib(rules, RecordedRules.NODE);
    List<String> wrong = new ArrayList<>();
    for (String zone : List.of("UTC", "America/New_York")) {
      for (List<String> row : Table.rows(getClass(), "outcomes.tsv").subList(0, 40)) {
        Instant moment = Instant.parse(row.get(1)).plusSeconds(4321);
        String local = LOCAL.format(moment.atZone(ZoneId.of(zone)));
        Map<Integer, String> scores =
            scores(
                tool.runWith(zone, cib, "--show-scores", "--set-datetime", local, "--xml-file")
                    .out());
        for (int i = 0; i < rules.size(); i++) {
          RuleOutcome outcome =
              RuleEvaluator.of(release, ZoneId.of(zone), rules.get(i).condition())
                  .evaluate(rules.get(i).context(), moment);
          if ((outcome == RuleOutcome.HOLDS) != "777".equals(scores.get(i))) {
            wrong.add(local + " " + outcome + " " + rules.get(i).xml());
          }
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static Map<Integer, String> scores(String printed) {
    Map<Integer, String> scores = new HashMap<>();
    Matcher matcher = SCORE.matcher(printed);
    while (matcher.find()) {
      scores.put(Integer.parseInt(matcher.group(1)), matcher.group(2));
    }
    assertThat(scores).isNotEmpty();
    return scores;
  }

  @Test
  void crmRuleAgreesOnSingleDates() {
    PacemakerTool tool = PacemakerTool.require("crm_rule");
    PacemakerRelease release = tool.release();
    List<String> moments =
        List.of("2024-03-10T05:59:59Z", "2024-03-10T06:00:00Z", "2024-03-10T07:00:01Z");
    List<DateCondition> dates =
        List.of(
            DateCondition.inRange("2024-03-10 06:00:00Z", "2024-03-10 07:00:00Z"),
            DateCondition.after("2024-03-10 06:00:00Z"),
            DateCondition.before("2024-03-10 06:00:00Z"));
    for (DateCondition date : dates) {
      String cib =
          cib(
              List.of(
                  new RecordedRules.Recorded(
                      "-", "<rule score=\"777\">" + xml(date) + "</rule>", RuleContext.empty())),
              Map.of());
      for (String moment : moments) {
        String local = LOCAL.format(Instant.parse(moment).atZone(ZoneId.of("UTC")));
        PacemakerTool.Output output =
            tool.run("UTC", "--check", "--rule", "u0", "--date", local, "--xml-text", cib);
        RuleOutcome outcome =
            RuleEvaluator.of(release, ZoneId.of("UTC"), date)
                .evaluate(RuleContext.empty(), Instant.parse(moment));
        assertThat(output.exit() == 0)
            .as(date + " at " + moment + ": " + output)
            .isEqualTo(outcome == RuleOutcome.HOLDS);
      }
    }
  }

  private static String xml(DateCondition date) {
    return "<date_expression id='d' operation='"
        + date.operation().orElseThrow()
        + date.start().map(text -> "' start='" + text).orElse("")
        + date.end().map(text -> "' end='" + text).orElse("")
        + "'/>";
  }

  private static String cib(List<RecordedRules.Recorded> rules, Map<String, String> node) {
    StringBuilder resources = new StringBuilder();
    StringBuilder constraints = new StringBuilder();
    for (int i = 0; i < rules.size(); i++) {
      resources.append(
          """
          <primitive id="r#" class="ocf" provider="pacemaker" type="Dummy">
            <instance_attributes id="p#">
              <nvpair id="p#-1" name="pfive" value="5"/><nvpair id="p#-2" name="pyes" value="yes"/>
            </instance_attributes>
            <meta_attributes id="m#"><nvpair id="m#-1" name="mfive" value="5"/></meta_attributes>
          </primitive>
          """
              .replace("#", Integer.toString(i)));
      String pattern = rules.get(i).pattern();
      constraints.append(
          pattern.equals("-")
              ? "<rsc_location id='l" + i + "' rsc='r" + i + "'>"
              : "<rsc_location id='l" + i + "' rsc-pattern='" + pattern + "'>");
      constraints
          .append(rules.get(i).xml().replaceFirst("<rule ", "<rule id='u" + i + "' "))
          .append("</rsc_location>");
    }
    StringBuilder attributes = new StringBuilder();
    node.forEach(
        (name, value) -> {
          if (!name.startsWith("#")) {
            attributes.append(
                "<nvpair id='n-" + name + "' name='" + name + "' value='" + value + "'/>");
          }
        });
    return """
        <cib crm_feature_set="3.16.1" validate-with="none" epoch="1" num_updates="0" admin_epoch="0"
             have-quorum="1" dc-uuid="1">
          <configuration>
            <crm_config><cluster_property_set id="c">
              <nvpair id="c1" name="stonith-enabled" value="false"/>
            </cluster_property_set></crm_config>
            <nodes><node id="1" uname="n1"><instance_attributes id="n">%s</instance_attributes></node></nodes>
            <resources>%s</resources>
            <constraints>%s</constraints>
          </configuration>
          <status>
            <node_state id="1" uname="n1" in_ccm="true" crmd="online" join="member" expected="member"/>
          </status>
        </cib>
        """
        .formatted(attributes, resources, constraints);
  }
}
