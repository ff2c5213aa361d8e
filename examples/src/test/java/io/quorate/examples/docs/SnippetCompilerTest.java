package io.quorate.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnippetCompilerTest {
  private final SnippetCompiler compiler = new SnippetCompiler();

  @Test
  void statementsAndMembersCompile() {
    assertThat(problems("DrbdConfig config = DrbdConfig.of();", "config.resources();")).isEmpty();
    assertThat(
            problems(
                "public record Toy(String name) {}",
                "static Toy toy() {",
                "  return new Toy(\"\");",
                "}"))
        .isEmpty();
    assertThat(problems("import io.quorate.drbd.model.Path;", "Path path = Path.of(null, null);"))
        .isEmpty();
  }

  @Test
  void errorsNameTheLineOfThePage() {
    assertThat(problems("int one = 1;", "int two = three;"))
        .singleElement()
        .asString()
        .startsWith("docs/page.md:12: ")
        .contains("three");
    assertThat(problems("int one = 1")).isNotEmpty();
  }

  @Test
  void theCommentBeforeABlockDeclaresWhatIsGiven() {
    List<String> page =
        List.of("<!-- given:", "String name;", "-->", "```java", "name.length();", "```");
    Fence fence = new Page(Path.of("page.md"), page).fences().get(0);
    assertThat(fence.line()).isEqualTo(4);
    assertThat(compiler.problems(fence)).isEmpty();
  }

  @Test
  void aReasonTakesABlockOut() {
    List<String> page = List.of("<!-- not compiled: pseudo code -->", "```java", "...", "```");
    Fence fence = new Page(Path.of("page.md"), page).fences().get(0);
    assertThat(fence.isSkipped()).isTrue();
    assertThat(fence.reason()).isEqualTo("pseudo code");
  }

  private List<String> problems(String... lines) {
    Page page = new Page(Path.of("docs/page.md"), List.of());
    return compiler.problems(new Fence(page, 10, "java", "", List.of(lines)));
  }
}
