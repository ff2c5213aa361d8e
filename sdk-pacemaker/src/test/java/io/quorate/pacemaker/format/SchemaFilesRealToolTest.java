package io.quorate.pacemaker.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The schemas that Pacemaker installs know nothing that the table does not have; and they accept the fixtures. */
class SchemaFilesRealToolTest {
  private static final Path FOLDER = Path.of("/usr/share/pacemaker");

  @Test
  void theTableHasWhatTheInstalledSchemasKnow() throws IOException {
    RealTool.require("crm_verify");
    Walk walk = new Walk();
    try (var files = Files.newDirectoryStream(FOLDER, "pacemaker-*.rng")) {
      for (Path file : files) {
        walk.schema(file.getFileName().toString());
      }
    }
    Set<String> missing = new TreeSet<>(walk.found.pairs());
    missing.removeAll(SchemaTable.load().pairs());
    missing.removeIf(pair -> pair.startsWith("status"));
    assertThat(walk.found.attributes()).hasSizeGreaterThan(40);
    assertThat(missing).isEmpty();
  }

  @Test
  void theInstalledSchemasAcceptTheFixtures() throws Exception {
    RealTool.require("crm_verify");
    Path xmllint = RealTool.require("xmllint");
    int judged = 0;
    for (Path file : GoldenFiles.of("cib/valid", ".xml", ".printed").inputs()) {
      String schema = CibFormats.CIB.open(file).value().validateWith().orElseThrow() + ".rng";
      if (Files.exists(FOLDER.resolve(schema))) {
        for (Path each : List.of(file, Path.of(file.toString().replace(".xml", ".printed")))) {
          Process process =
              new ProcessBuilder(
                      xmllint.toString(),
                      "--noout",
                      "--relaxng",
                      FOLDER.resolve(schema).toString(),
                      each.toString())
                  .redirectErrorStream(true)
                  .start();
          String output = new String(process.getInputStream().readAllBytes());
          assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
          assertThat(process.exitValue()).as(output).isZero();
          judged++;
        }
      }
    }
    assertThat(judged).isPositive();
  }

  /** What the grammars say, followed through their references. */
  private static final class Walk {
    final SchemaTable found = new SchemaTable();
    private final Map<String, XmlElement> grammars = new HashMap<>();
    private final Set<List<Object>> seen = new HashSet<>();

    /** A grammar, the one around it, and the file that it is in. */
    private record Scope(XmlElement grammar, Scope outer) {}

    void schema(String file) {
      start(file, null, "/");
    }

    private XmlElement grammar(String file) {
      return grammars.computeIfAbsent(
          file,
          name -> {
            try {
              return new XmlSyntax()
                  .read(Source.read(FOLDER.resolve(name)))
                  .orThrow()
                  .root()
                  .orElseThrow();
            } catch (IOException e) {
              throw new UncheckedIOException(e);
            }
          });
    }

    private void start(String file, Scope outer, String element) {
      XmlElement grammar = grammar(file);
      Scope scope = new Scope(grammar, outer);
      for (XmlElement start : grammar.elements("start")) {
        walk(start, scope, element);
      }
    }

    private void walk(XmlElement node, Scope scope, String element) {
      for (XmlElement child : node.elements()) {
        String name = child.attribute("name").orElse("");
        switch (child.name()) {
          case "element" -> {
            if (!name.isEmpty()) {
              found.add(name);
              if (!element.equals("/")) {
                found.children().get(element).add(name);
              }
              if (seen.add(List.of(new Identity(child), "element"))) {
                walk(child, scope, name);
              }
            }
          }
          case "attribute" -> {
            if (!name.isEmpty()) {
              found.attributes().get(element).add(name.strip());
            }
          }
          case "externalRef" -> {
            String file = child.attribute("href").orElseThrow();
            if (seen.add(List.of(file, element))) {
              start(file, null, element);
            }
          }
          case "ref" -> reference(name, scope, element);
          case "parentRef" -> reference(name, scope.outer(), element);
          case "grammar" -> {
            Scope inner = new Scope(child, scope);
            for (XmlElement include : child.elements("include")) {
              for (XmlElement start : starts(include)) {
                walk(start, inner, element);
              }
            }
          }
          case "data", "value", "text", "include", "define" -> {}
          default -> walk(child, scope, element);
        }
      }
    }

    private List<XmlElement> starts(XmlElement include) {
      List<XmlElement> own = include.elements("start");
      return own.isEmpty()
          ? grammar(include.attribute("href").orElseThrow()).elements("start")
          : own;
    }

    private void reference(String name, Scope scope, String element) {
      if (seen.add(List.of(name, new Identity(scope.grammar()), element))) {
        definitions(scope.grammar(), name, scope, element);
      }
    }

    private void definitions(XmlElement holder, String name, Scope scope, String element) {
      for (XmlElement define : holder.elements("define")) {
        if (define.attribute("name").orElse("").equals(name)) {
          walk(define, scope, element);
        }
      }
      for (XmlElement include : holder.elements("include")) {
        definitions(include, name, scope, element);
        definitions(grammar(include.attribute("href").orElseThrow()), name, scope, element);
      }
    }

    /** Elements of grammars are the same only when they are the same object. */
    private record Identity(XmlElement element) {
      @Override
      public boolean equals(Object other) {
        return other instanceof Identity identity && identity.element == element;
      }

      @Override
      public int hashCode() {
        return System.identityHashCode(element);
      }
    }
  }
}
