package io.quorate.corosync;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.catalog.LiveView;
import io.quorate.core.catalog.WatchCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorosyncLiveViewTest {
  private final LiveView view = WatchCatalog.load().find("corosync").orElseThrow().view();

  private List<String> said(String text, int exit) {
    List<String> said = new ArrayList<>();
    text.lines().forEach(line -> said.addAll(view.accept(line)));
    said.addAll(view.accept("exit " + exit));
    return said;
  }

  private static String fixture(String name) throws IOException {
    return Files.readString(
        Path.of("src/test/resources/corosync-status/quorum").resolve(name + ".txt"));
  }

  @Test
  void theTableThenTheChanges() throws IOException {
    String two = fixture("3.1.7-two-node");
    assertThat(said("Cannot initialize CMAP service\n", 1))
        .containsExactly("disconnected: Cannot initialize CMAP service");
    assertThat(said(two, 0))
        .containsExactly(
            "quorum: yes, 2 of 2 votes, 1 needed; ring 1.9",
            "NODE  NAME   VOTES",
            "1     alfa   1      local",
            "2     bravo  1");
    assertThat(said(two, 0)).isEmpty();
    assertThat(said(fixture("3.1.7-two-node-alone"), 0)).containsExactly("bravo left; ring 1.15");
    assertThat(said(two, 0)).containsExactly("bravo joined; ring 1.9");
    assertThat(said(two.replace("Quorate:          Yes", "Quorate:          No"), 2))
        .containsExactly("quorum lost");
    assertThat(said(two.replace("1.9", "1.11"), 0))
        .containsExactly("the same nodes formed a new membership; ring 1.11", "quorum gained");
    assertThat(said("Cannot initialize CMAP service\n", 1))
        .containsExactly("disconnected: Cannot initialize CMAP service");
    assertThat(said(two, 0)).containsExactly("connected: [1, 2] ring 1.9, quorum");
    assertThat(view.page()).startsWith("quorum: yes, 2 of 2 votes");
    assertThat(view.mustRestart()).isFalse();
    assertThat(view.notUnderstood()).isZero();
  }

  @Test
  void whatIsNotUnderstoodIsCounted() throws IOException {
    said(fixture("3.1.7-two-node") + "what is this\n", 0);
    assertThat(view.notUnderstood()).isEqualTo(1);
  }
}
