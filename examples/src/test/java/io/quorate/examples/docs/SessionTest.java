package io.quorate.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
  @Test
  void outputBelongsToTheCommandAboveIt() {
    List<String> lines = List.of("$ ./quorate a", "one", "$ ./quorate b", "two", "...", "three");
    Page page = new Page(Path.of("page.md"), List.of());
    List<Session> sessions = Session.of(new Fence(page, 1, "console", "", lines));
    assertThat(sessions)
        .containsExactly(
            new Session("./quorate a", List.of("one")),
            new Session("./quorate b", List.of("two", "...", "three")));
    assertThat("two\nx\ny\nthree\n").matches(sessions.get(1).pattern());
    assertThat("two\nthree\n").matches(sessions.get(1).pattern());
    assertThat("two\nx\n").doesNotMatch(sessions.get(1).pattern());
  }
}
