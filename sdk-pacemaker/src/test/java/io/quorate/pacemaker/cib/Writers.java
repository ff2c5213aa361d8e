package io.quorate.pacemaker.cib;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.rule.RuleSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.ResourceAgent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;

/** Several writers that change one CIB at the same time, and what must be in it afterwards. */
final class Writers {
  static final EditOptions PATIENT =
      EditOptions.defaults()
          .withAttempts(500)
          .withPause(Duration.ofMillis(20))
          .withRules(RuleSet.none());

  private static final String COUNTER = "quorate-counter";

  private Writers() {}

  static String name(int writer, int edit) {
    return "w" + writer + "-e" + edit;
  }

  /** One edit: a resource of its own, and the next value of a counter that all writers share. */
  static UnaryOperator<Cib> edit(int writer, int edit) {
    return cib ->
        cib.withResource(
                Primitive.of(name(writer, edit), ResourceAgent.ocf("pacemaker", "Dummy"))
                    .withMeta("target-role", "Stopped"))
            .withProperty(COUNTER, Long.toString(counter(cib) + 1));
  }

  static long counter(Cib cib) {
    return cib.configuration().property(COUNTER).map(Long::parseLong).orElse(0L);
  }

  /** Runs writers, each with a store of its own; gives the number of attempts that all edits took together. */
  static int run(List<CibStore> stores, int edits) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(stores.size());
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < stores.size(); i++) {
        int writer = i;
        all.add(
            threads.submit(
                () -> {
                  int attempts = 0;
                  for (int edit = 0; edit < edits; edit++) {
                    CibEdit done = stores.get(writer).edit(edit(writer, edit), PATIENT);
                    assertThat(done.changed()).isTrue();
                    attempts += done.attempts();
                  }
                  return attempts;
                }));
      }
      int attempts = 0;
      for (Future<Integer> each : all) {
        attempts += each.get();
      }
      return attempts;
    } finally {
      threads.shutdownNow();
    }
  }

  /** Insists that every edit is there, each once. */
  static void verify(Cib cib, int writers, int edits) {
    TreeSet<String> missing = new TreeSet<>();
    for (int writer = 0; writer < writers; writer++) {
      for (int edit = 0; edit < edits; edit++) {
        if (cib.primitive(name(writer, edit)).isEmpty()) {
          missing.add(name(writer, edit));
        }
      }
    }
    assertThat(missing).isEmpty();
    assertThat(counter(cib)).isEqualTo((long) writers * edits);
  }
}
