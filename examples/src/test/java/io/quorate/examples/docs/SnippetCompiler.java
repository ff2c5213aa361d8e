package io.quorate.examples.docs;

import com.sun.source.util.JavacTask;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * Compiles blocks of Java as a reader would use them: inside a method, or as members of a class.
 *
 * <p>What a reader's editor imports need not stand in the block: every public package of the core and of the
 * subsystem that the page is about, and the usual ones of the JDK.
 */
final class SnippetCompiler {
  private static final List<String> JDK =
      List.of(
          "java.io.*",
          "java.nio.charset.*",
          "java.nio.file.*",
          "java.time.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.function.*",
          "java.util.stream.*");

  /** The JDK's, where the SDK has a type of the same name. */
  private static final List<String> PREFERRED =
      List.of("java.nio.file.Path", "java.util.Optional", "java.util.List", "java.util.Map");

  /**
   * What pages are about, by the beginning of their names: subsystems between blanks. The others are about the core, and
   * take DRBD as example.
   */
  private static final Map<String, String> SUBJECTS =
      Map.of(
          "drbd", "drbd",
          "corosync", "corosync",
          "cib", "pacemaker",
          "crm", "pacemaker",
          "pacemaker", "pacemaker",
          "lvm", "lvm",
          "ocfs2", "ocfs2 dlm storage",
          "dlm", "ocfs2 dlm storage",
          "storage", "ocfs2 dlm storage");

  private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  /** One for all blocks: it remembers what is in the jars. */
  private final StandardJavaFileManager files =
      compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);

  private final String classPath = System.getProperty("java.class.path");
  private final List<String> packages = packages();

  /** What is wrong with a block; empty when it compiles. */
  List<String> problems(Fence fence) {
    List<String> problems = List.of("no way to read it");
    for (boolean members : new boolean[] {false, true}) {
      String source = source(fence, members);
      problems = syntax(fence, source);
      if (problems.isEmpty()) {
        return semantics(fence, source);
      }
    }
    return problems;
  }

  /** The source: what goes before the block is one line, so that lines of messages are lines of the page. */
  private String source(Fence fence, boolean members) {
    List<String> imports =
        fence.lines().stream().filter(line -> line.startsWith("import ")).toList();
    StringBuilder out = new StringBuilder();
    for (String name : PREFERRED) {
      String simple = name.substring(name.lastIndexOf('.'));
      if (imports.stream().noneMatch(line -> line.contains(simple + ";"))) {
        out.append("import ").append(name).append("; ");
      }
    }
    JDK.forEach(name -> out.append("import ").append(name).append("; "));
    packages.stream()
        .filter(name -> isOfSubject(name, fence.page().toString()))
        .forEach(name -> out.append("import ").append(name).append(".*; "));
    imports.forEach(line -> out.append(line).append(' '));
    out.append("class Snippet { ").append(fence.given().replace('\n', ' '));
    out.append(members ? "" : " void run() throws Exception {").append('\n');
    fence.lines().forEach(line -> out.append(line.startsWith("import ") ? "" : line).append('\n'));
    return out.append(members ? "}" : "} }").append('\n').toString();
  }

  /** The page of one subsystem does not see the others, which have nouns of the same names. */
  private static boolean isOfSubject(String packageName, String page) {
    String file = page.substring(page.lastIndexOf('/') + 1);
    String subjects =
        SUBJECTS.entrySet().stream()
            .filter(entry -> file.startsWith(entry.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("drbd");
    List<String> own = List.of(subjects.split(" "));
    return SUBJECTS.values().stream()
        .flatMap(others -> Stream.of(others.split(" ")))
        .filter(other -> !own.contains(other))
        .noneMatch(other -> packageName.startsWith("io.quorate." + other));
  }

  private List<String> syntax(Fence fence, String source) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try {
      task(source, found).parse();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors(fence, found);
  }

  private List<String> semantics(Fence fence, String source) {
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try {
      task(source, found).analyze();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return errors(fence, found);
  }

  private JavacTask task(String source, DiagnosticCollector<JavaFileObject> found) {
    List<String> options = List.of("-proc:none", "-implicit:none", "-cp", classPath);
    return (JavacTask) compiler.getTask(null, files, found, options, null, List.of(file(source)));
  }

  private static JavaFileObject file(String source) {
    return new SimpleJavaFileObject(
        URI.create("string:///Snippet.java"), JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return source;
      }
    };
  }

  private static List<String> errors(Fence fence, DiagnosticCollector<JavaFileObject> found) {
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(
            diagnostic ->
                fence.page()
                    + ":"
                    + (fence.line() + diagnostic.getLineNumber() - 1)
                    + ": "
                    + diagnostic.getMessage(Locale.ROOT))
        .toList();
  }

  /** Every package of the SDK on the class path that a user may import. */
  private List<String> packages() {
    Set<String> names = new TreeSet<>();
    for (String entry : new LinkedHashSet<>(Arrays.asList(classPath.split(File.pathSeparator)))) {
      Path path = Path.of(entry);
      try {
        if (Files.isDirectory(path)) {
          names.addAll(packages(path));
        } else if (Files.isRegularFile(path) && entry.endsWith(".jar")) {
          try (FileSystem jar = FileSystems.newFileSystem(path)) {
            names.addAll(packages(jar.getPath("/")));
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return new ArrayList<>(names);
  }

  private static Set<String> packages(Path root) throws IOException {
    Path top = root.resolve("io/quorate");
    if (!Files.isDirectory(top)) {
      return Set.of();
    }
    Set<String> names = new TreeSet<>();
    try (Stream<Path> files = Files.walk(top)) {
      files
          .filter(file -> file.toString().endsWith(".class"))
          .map(file -> root.relativize(file.getParent()).toString().replace('/', '.'))
          .filter(name -> !name.startsWith("io.quorate.cli") && !name.contains("internal"))
          .filter(name -> !name.startsWith("io.quorate.examples"))
          .forEach(names::add);
    }
    return names;
  }
}
