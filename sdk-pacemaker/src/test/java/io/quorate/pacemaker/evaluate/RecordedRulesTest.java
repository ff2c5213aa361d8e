package io.quorate.pacemaker.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.pacemaker.Table;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What crm_simulate 2.1.5 found of these rules, in two time zones. */
class RecordedRulesTest {
  private static final PacemakerRelease RELEASE = PacemakerRelease.of(2, 1, 5);

  @Test
  void outcomesAreThoseOfTheScheduler() {
    List<String> wrong = new ArrayList<>();
    List<RecordedRules.Recorded> rules = RecordedRules.read();
    List<List<String>> rows = Table.rows(getClass(), "outcomes.tsv");
    for (List<String> row : rows) {
      for (int i = 0; i < rules.size(); i++) {
        RuleOutcome outcome =
            RuleEvaluator.of(RELEASE, ZoneId.of(row.get(0)), rules.get(i).condition())
                .evaluate(rules.get(i).context(), Instant.parse(row.get(1)));
        if ((outcome == RuleOutcome.HOLDS) != (row.get(2).charAt(i) == '1')) {
          wrong.add(row.get(0) + " " + row.get(1) + " " + outcome + " " + rules.get(i).xml());
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(rows).hasSize(80);
  }
}
