package io.quorate.pacemaker.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.quorate.core.QuorateException;
import io.quorate.pacemaker.status.ClusterStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class PacemakerWatchTest {
  private static final Duration SHORT = Duration.ofMillis(1);

  /** Answers what it was given, in order, the last again and again; an empty text is an error. */
  private static final class Script implements StatusSource {
    private final String name;
    private final Deque<Object> answers = new ArrayDeque<>();

    Script(String name, Object... answers) {
      this.name = name;
      this.answers.addAll(List.of(answers));
    }

    @Override
    public String name() {
      return name;
    }

    @Override
    public ClusterStatus status() {
      Object answer = answers.size() > 1 ? answers.removeFirst() : answers.getFirst();
      if (answer instanceof ClusterStatus status) {
        return status;
      }
      throw new Failure(answer + "\nmore words");
    }
  }

  private static final class Failure extends QuorateException {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
      super(message);
    }
  }

  private static ClusterStatus with(String node) {
    return States.cluster(true).addNodes(States.node(node, true, false)).build();
  }

  private static List<String> words(Observation seen) {
    return seen.events().stream().map(Object::toString).toList();
  }

  @Test
  void firstTheStateThenWhatHappens() {
    Script source = new Script("a", with("n1"), with("n1"), with("n2"));
    try (PacemakerWatch watch = PacemakerWatch.over(List.of(source), SHORT)) {
      Observation first = watch.next();
      assertThat(first.events()).isEmpty();
      assertThat(first.status()).contains(with("n1"));
      assertThat(words(watch.next()))
          .containsExactly("node n1: online -> -", "node n2: - -> online");
      assertThat(watch.next(Duration.ofMillis(20))).isEmpty();
    }
  }

  @Test
  void lossOfAllSourcesIsToldOnceAndWhatHappenedMeanwhileAfterwards() {
    Script source = new Script("a", with("n1"), "down", "down", "down", with("n2"));
    try (PacemakerWatch watch = PacemakerWatch.over(List.of(source), SHORT)) {
      watch.next();
      Observation lost = watch.next();
      assertThat(lost.status()).isEmpty();
      assertThat(words(lost)).containsExactly("connection lost: a: down");
      assertThat(words(watch.next()))
          .containsExactly(
              "connection regained: a", "node n1: online -> -", "node n2: - -> online");
    }
  }

  @Test
  void anotherHostAnswersForOneThatDoesNot() {
    Script one = new Script("a", with("n1"), "down");
    Script two = new Script("b", with("n1"));
    try (PacemakerWatch watch = PacemakerWatch.over(List.of(one, two), SHORT)) {
      watch.next();
      Observation seen = watch.next();
      assertThat(words(seen)).containsExactly("source: a -> b");
      assertThat(seen.source()).contains("b");
    }
  }

  @Test
  void partitionWithQuorumIsPreferred() {
    ClusterStatus minority = States.cluster(false).addNodes(States.node("n1", true, false)).build();
    Script one = new Script("a", with("n1"), minority);
    Script two = new Script("b", with("n1"));
    try (PacemakerWatch watch = PacemakerWatch.over(List.of(one, two), SHORT)) {
      watch.next();
      assertThat(words(watch.next())).containsExactly("source: a -> b");
    }
  }

  @Test
  void withoutAnyQuorumTheSourceStays() {
    ClusterStatus minority = States.cluster(false).addNodes(States.node("n1", true, false)).build();
    Script one = new Script("a", with("n1"), minority);
    Script two = new Script("b", minority);
    try (PacemakerWatch watch = PacemakerWatch.over(List.of(one, two), SHORT)) {
      watch.next();
      Observation seen = watch.next();
      assertThat(seen.source()).contains("a");
      assertThat(words(seen)).containsExactly("quorum: yes -> no");
    }
  }

  @Test
  void closeEndsAWait() throws InterruptedException {
    PacemakerWatch watch =
        PacemakerWatch.over(List.of(new Script("a", with("n1"))), Duration.ofHours(1));
    watch.next();
    CountDownLatch ended = new CountDownLatch(1);
    Thread waiting =
        new Thread(
            () -> {
              try {
                watch.next();
              } catch (IllegalStateException e) {
                ended.countDown();
              }
            });
    waiting.start();
    watch.close();
    ended.await();
    waiting.join();
    assertThatIllegalStateException().isThrownBy(watch::next).withMessageContaining("closed");
  }

  @Test
  void needsASource() {
    assertThatIllegalArgumentException().isThrownBy(() -> PacemakerWatch.over(List.of(), SHORT));
  }
}
