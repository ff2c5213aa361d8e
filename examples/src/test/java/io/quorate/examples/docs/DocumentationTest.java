package io.quorate.examples.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DocumentationTest {
  private static final SnippetCompiler COMPILER = new SnippetCompiler();
  private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("#{1,6} (.*)");

  static List<Fence> java() throws IOException {
    return fences(fence -> fence.isJava() && !fence.isSkipped());
  }

  static List<Fence> sessions() throws IOException {
    return fences(Fence::isSession);
  }

  static List<Page> pages() throws IOException {
    return Page.all();
  }

  private static List<Fence> fences(Predicate<Fence> wanted) throws IOException {
    return Page.all().stream().flatMap(page -> page.fences().stream()).filter(wanted).toList();
  }

  @ParameterizedTest
  @MethodSource("java")
  void javaCompiles(Fence fence) {
    assertThat(COMPILER.problems(fence)).isEmpty();
  }

  @Test
  void whatIsNotCompiledHasAReason() throws IOException {
    assertThat(fences(Fence::isSkipped))
        .allSatisfy(fence -> assertThat(fence.reason()).as(fence.toString()).isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("sessions")
  void commandsPrintWhatThePageSays(Fence fence) throws IOException, InterruptedException {
    for (Session session : Session.of(fence)) {
      assertThat(session.run()).as(fence + ": " + session.command()).matches(session.pattern());
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void linksLeadSomewhere(Page page) throws IOException {
    List<String> broken = new ArrayList<>();
    for (String line : page.lines()) {
      Matcher matcher = LINK.matcher(line);
      while (matcher.find()) {
        String target = matcher.group(1);
        if (!target.contains("://") && !leadsSomewhere(page, target)) {
          broken.add(target);
        }
      }
    }
    assertThat(broken).isEmpty();
  }

  @Test
  void theIndexNamesEveryPage() throws IOException {
    String index = Files.readString(Page.ROOT.resolve("docs/README.md"));
    try (Stream<Path> files = Files.list(Page.ROOT.resolve("docs"))) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".md") && !name.equals("README.md"))
          .allSatisfy(name -> assertThat(index).contains("](" + name + ")"));
    }
  }

  private static boolean leadsSomewhere(Page page, String target) throws IOException {
    int hash = target.indexOf('#');
    Path here = Page.ROOT.resolve(page.path());
    String name = hash < 0 ? target : target.substring(0, hash);
    Path file = name.isEmpty() ? here : here.resolveSibling(name);
    if (hash < 0 || !Files.isRegularFile(file)) {
      return Files.exists(file);
    }
    return Files.readAllLines(file).stream()
        .map(HEADING::matcher)
        .filter(Matcher::matches)
        .anyMatch(heading -> anchor(heading.group(1)).equals(target.substring(hash + 1)));
  }

  /** The anchor that GitHub gives a heading. */
  private static String anchor(String heading) {
    return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-');
  }
}
