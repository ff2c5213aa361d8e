package io.quorate.drbd.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Document;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.drbd.effective.DrbdWorkspace;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.Global;
import io.quorate.drbd.model.Include;
import io.quorate.drbd.model.Resource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a configuration as {@code drbdadm -c FILE dump} does: with the files that it includes, and with every check.
 *
 * <pre>{@code
 * DrbdLoaded loaded = DrbdConfigLoader.load(Source.read(Path.of("/etc/drbd.conf")));
 * loaded.diagnostics().forEach(d -> System.err.print(DiagnosticPrinter.print(d)));
 * }</pre>
 *
 * <p>Includes are relative to the including file; a pattern without a match is no error, a plain name is; each file is
 * read once; more than ten levels are refused. Checks between statements are left out for a resource that has errors in
 * itself.
 */
public final class DrbdConfigLoader {
  private static final int MAX_DEPTH = 10;

  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private final Map<Path, Document<DrbdConfig>> files = new LinkedHashMap<>();
  private final Map<String, Common> templates = new HashMap<>();
  private final Set<Path> seen = new HashSet<>();

  private final Optional<String> moduleVersion;

  private DrbdConfigLoader(Optional<String> moduleVersion) {
    this.moduleVersion = moduleVersion;
  }

  /** Reads a source and everything that it includes. */
  public static DrbdLoaded load(Source source) {
    return new DrbdConfigLoader(ModuleVersionCheck.ofThisHost()).run(source);
  }

  /** Reads a source and everything that it includes, for a host with a version of the kernel module: {@code 9.2.14}. */
  public static DrbdLoaded load(Source source, String moduleVersion) {
    return new DrbdConfigLoader(Optional.of(moduleVersion)).run(source);
  }

  /**
   * Reads a file and everything that it includes.
   *
   * @throws IOException when the file itself cannot be read; an include that cannot is a diagnostic
   */
  public static DrbdLoaded load(Path file) throws IOException {
    return load(Source.read(file));
  }

  private DrbdLoaded run(Source source) {
    source.path().ifPresent(path -> seen.add(real(path)));
    Document<DrbdConfig> document = DrbdFormats.CONFIG.read(source);
    diagnostics.addAll(document.diagnostics());
    List<DrbdStatement> statements = new ArrayList<>();
    flatten(document, 0, statements);
    DrbdConfig config = new DrbdConfig(statements);
    checkNames(statements);
    diagnostics.addAll(new ModuleVersionCheck(moduleVersion).check(config));
    DrbdWorkspace workspace = DrbdWorkspace.of(config, templates);
    BrokenStatements broken = BrokenStatements.of(statements, diagnostics);
    for (String name : workspace.names()) {
      if (!broken.resources().contains(name)) {
        diagnostics.addAll(workspace.diagnostics(name));
      }
    }
    return new DrbdLoaded(
        new Parsed<>(config, diagnostics),
        workspace,
        document,
        Collections.unmodifiableMap(files),
        broken.resources(),
        !broken.outside());
  }

  private void flatten(Document<DrbdConfig> document, int depth, List<DrbdStatement> statements) {
    Path folder =
        document
            .source()
            .path()
            .map(p -> p.toAbsolutePath().getParent())
            .orElse(Path.of("").toAbsolutePath());
    for (DrbdStatement statement : document.value().statements()) {
      if (statement instanceof Include include) {
        include(include, folder, depth, statements);
      } else {
        statements.add(statement);
        if (statement instanceof Resource resource && resource.templateFile().isPresent()) {
          template(resource, folder);
        }
      }
    }
  }

  private void include(Include include, Path folder, int depth, List<DrbdStatement> statements) {
    List<Path> found = Glob.find(folder, include.pattern());
    if (found.isEmpty() && !Glob.isPattern(include.pattern())) {
      missing("the included file '" + include.pattern() + "' does not exist", include);
    }
    if (depth + 1 > MAX_DEPTH && !found.isEmpty()) {
      missing("includes are nested deeper than " + MAX_DEPTH, include);
      return;
    }
    for (Path file : found) {
      if (!seen.add(real(file))) {
        continue;
      }
      try {
        Document<DrbdConfig> document = DrbdFormats.CONFIG.open(file);
        diagnostics.addAll(document.diagnostics());
        files.put(file, document);
        flatten(document, depth + 1, statements);
      } catch (IOException e) {
        missing("the included file '" + file + "' cannot be read", include);
      }
    }
  }

  private void missing(String message, Include include) {
    diagnostics.add(
        Diagnostic.of(Severity.ERROR, "DRBD012", message)
            .at(include.origin().span())
            .withHelp("paths are relative to the file that includes"));
  }

  private void template(Resource resource, Path folder) {
    String name = resource.templateFile().orElseThrow();
    Path file = folder.resolve(name);
    try {
      Document<DrbdConfig> document = DrbdFormats.CONFIG.open(file);
      diagnostics.addAll(document.diagnostics());
      Optional<Common> common = document.value().common();
      common.ifPresent(c -> templates.put(resource.name(), c));
      if (common.isEmpty()) {
        diagnostics.add(
            Diagnostic.of(
                    Severity.ERROR,
                    "DRBD012",
                    "the template '" + name + "' has no 'common' section")
                .at(document.source().span(0, 0)));
      }
    } catch (IOException e) {
      diagnostics.add(
          Diagnostic.of(
                  Severity.ERROR,
                  "DRBD012",
                  "the template of resource '"
                      + resource.name()
                      + "', '"
                      + name
                      + "', cannot be read")
              .at(resource.origin().span()));
    }
  }

  /** Names that two files use; within one file the format has found them. */
  private void checkNames(List<DrbdStatement> statements) {
    Map<String, DrbdStatement> used = new HashMap<>();
    for (DrbdStatement statement : statements) {
      String name =
          statement instanceof Resource resource
              ? "the resource '" + resource.name() + "'"
              : statement instanceof Common
                  ? "the resource 'common'"
                  : statement instanceof Global ? "the section 'global'" : "";
      DrbdStatement first = name.isEmpty() ? null : used.putIfAbsent(name, statement);
      if (first == null || sameSource(first, statement)) {
        continue;
      }
      Diagnostic diagnostic =
          Diagnostic.of(Severity.ERROR, "DRBD009", name + " is used twice")
              .at(statement.origin().span());
      Optional<Span> place = first.origin().span();
      diagnostics.add(
          place.map(span -> diagnostic.withRelated("first used here", span)).orElse(diagnostic));
    }
  }

  private static boolean sameSource(DrbdStatement a, DrbdStatement b) {
    return a.origin().span().map(Span::source).equals(b.origin().span().map(Span::source));
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      return path.toAbsolutePath().normalize();
    }
  }
}
