package io.quorate.examples;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticPrinter;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.format.Document;
import io.quorate.core.format.Parsed;
import io.quorate.drbd.format.DrbdConfigLoader;
import io.quorate.drbd.format.DrbdFormats;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.status.DrbdReports;
import io.quorate.drbd.status.DrbdStatus;
import io.quorate.drbd.status.DrbdStatusTable;
import io.quorate.drbd.status.ResourceStatus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The main job on a real cluster's files: read, explain, edit without loss, generate; drbdadm is the judge where it is.
 *
 * <p>Ends with 0 when every step did what it should.
 */
public final class Demo {
  private final Path directory;
  private final PrintStream out;
  private final Optional<Drbdadm> judge;
  private final List<String> summary = new ArrayList<>();
  private boolean good = true;

  Demo(Path directory, PrintStream out, Optional<Drbdadm> judge) {
    this.directory = directory;
    this.out = out;
    this.judge = judge;
  }

  /** Works below {@code target/demo}, or below the directory that is named. */
  public static void main(String... args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Path directory = Path.of(args.length > 0 ? args[0] : "target/demo");
    boolean good = new Demo(directory, out, Drbdadm.on(LocalRunner.create())).run();
    System.exit(good ? 0 : 1);
  }

  boolean run() throws IOException {
    Path reference = Samples.REFERENCE.copyTo(directory.resolve("reference"));
    Path older = Samples.OLDER.copyTo(directory.resolve("older"));

    title("Read and explain: the cluster as it is");
    explain("as it is", reference);
    title("Read and explain: an older variant with two resources, for another release");
    explain("older", older);
    title("Status: the cluster's storage, as drbdadm status prints it, as a table");
    status("storage", Samples.REFERENCE);
    status("older one", Samples.OLDER);
    title("Edit one option, and nothing else");
    edit(reference.resolveSibling("drbd.d/global_common.conf"));
    title("Generate the corrected files from typed code");
    generate();

    title("Summary");
    summary.forEach(out::println);
    out.println(
        judge.isPresent()
            ? "  drbdadm      agrees with each of these, see above"
            : "  drbdadm      not installed here: nothing was judged by the real tool");
    return good;
  }

  private void explain(String label, Path file) throws IOException {
    List<Diagnostic> found = ExplainConfiguration.explain(file);
    found.forEach(diagnostic -> out.print(shortened(DiagnosticPrinter.print(diagnostic))));
    if (!found.isEmpty()) {
      out.println();
    }
    summarize(label, count(found));
    ask(file, !DrbdConfigLoader.load(file).hasErrors());
  }

  private void status(String label, Samples sample) throws IOException {
    Parsed<DrbdStatus> parsed = DrbdReports.STATUS_TEXT.parse(sample.status());
    parsed.diagnostics().forEach(diagnostic -> out.print(DiagnosticPrinter.print(diagnostic)));
    DrbdStatus status = parsed.value();
    out.println(DrbdStatusTable.print(status));
    long healthy = status.resources().stream().filter(ResourceStatus::isHealthy).count();
    good &= parsed.diagnostics().isEmpty() && !status.resources().isEmpty();
    summarize(label, healthy + " of " + status.resources().size() + " resources in order");
  }

  private void edit(Path file) throws IOException {
    Document<DrbdConfig> before = DrbdFormats.CONFIG.open(file);
    Document<DrbdConfig> after = EditOneOption.setFillTarget(before, "1M");
    after.save();
    String diff = UnifiedDiff.of(shortened(file.toString()), before.text(), after.text());
    out.println(diff);
    long changed = diff.lines().filter(line -> line.matches("[+](?![+][+] ).*")).count();
    good &= changed == 1;
    summarize("edited", changed + " of " + after.text().lines().count() + " lines changed");
    ask(file.getParent().resolveSibling("drbd.conf"), true);
  }

  private void generate() throws IOException {
    List<Path> files = GenerateCluster.write(directory, GenerateCluster.randomSecret());
    files.forEach(file -> out.println(shortened(file.toString())));
    out.println();
    List<Diagnostic> found = new ArrayList<>();
    for (String node : GenerateCluster.NODES) {
      found.addAll(ExplainConfiguration.explain(directory.resolve(node).resolve("etc/drbd.conf")));
    }
    found.forEach(diagnostic -> out.print(shortened(DiagnosticPrinter.print(diagnostic))));
    good &= found.stream().noneMatch(Diagnostic::isError);
    summarize("generated", files.size() + " files, which read back with " + count(found));
    for (String node : GenerateCluster.NODES) {
      ask(directory.resolve(node).resolve("etc/drbd.conf"), true);
    }
  }

  /** Lets drbdadm judge a file, and compares. */
  private void ask(Path file, boolean expected) throws IOException {
    if (judge.isEmpty()) {
      return;
    }
    Drbdadm.Verdict verdict = judge.get().dump(file);
    out.println(
        "drbdadm -c "
            + shortened(file.toString())
            + " dump: "
            + (verdict.accepted() ? "accepted" : "refused"));
    if (verdict.accepted() != expected) {
      good = false;
      summarize("drbdadm", "disagrees about " + shortened(file.toString()));
      out.print(verdict.complaint());
    }
  }

  private void title(String text) {
    out.println();
    out.println(text);
    out.println("=".repeat(text.length()));
    out.println();
  }

  private void summarize(String label, String text) {
    summary.add("  " + label + " ".repeat(Math.max(1, 13 - label.length())) + text);
  }

  private static String count(List<Diagnostic> found) {
    long errors = found.stream().filter(Diagnostic::isError).count();
    long warnings = found.stream().filter(d -> d.severity() == Severity.WARNING).count();
    return errors
        + (errors == 1 ? " error, " : " errors, ")
        + warnings
        + (warnings == 1 ? " warning" : " warnings");
  }

  /** A text without the current directory in front of paths. */
  private static String shortened(String text) {
    String here = Pattern.quote(Path.of("").toAbsolutePath() + "/");
    return text.replaceAll("(?<![\\w./-])" + here, "");
  }
}
