package io.quorate.ocfs2.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.format.Codec;
import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.ocfs2.model.O2cbDefaults;
import io.quorate.ocfs2.option.O2cbOptions;
import io.quorate.storage.line.Line;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code /etc/default/o2cb} between tree and model: the assignments of a shell. */
final class O2cbDefaultsCodec implements Codec<Line, O2cbDefaults> {
  @Override
  public O2cbDefaults decode(Line root, DiagnosticSink sink) {
    List<Options.Setting> settings = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (Line line : root.children()) {
      Optional<ShellLines.Assignment> found = ShellLines.assignment(line.text());
      if (found.isEmpty()) {
        report(
            sink,
            Severity.WARNING,
            "OCFS020",
            line,
            "not an assignment",
            "write NAME=value without blanks; what else a shell would do here is not known");
        continue;
      }
      String name = found.get().name();
      ShellWord value = found.get().value();
      settings.add(new Options.Setting(name, value.text(), line.origin()));
      if (!names.add(name)) {
        report(
            sink,
            Severity.WARNING,
            "OCFS024",
            line,
            name + " is set twice; the last one counts",
            "remove one of them");
      }
      check(name, value, line, sink);
    }
    return new O2cbDefaults(Options.of(settings));
  }

  private static void check(String name, ShellWord value, Line line, DiagnosticSink sink) {
    if (!value.closed()) {
      report(
          sink,
          Severity.ERROR,
          "OCFS025",
          line,
          "the quotes of " + name + " do not end on their line",
          "close them");
      return;
    }
    if (!value.literal()) {
      report(
          sink,
          Severity.WARNING,
          "OCFS023",
          line,
          "only a shell knows the value of " + name,
          "write the value itself");
      return;
    }
    Optional<Option<?>> row = O2cbOptions.TABLE.find(name);
    if (row.isEmpty()) {
      report(
          sink,
          Severity.WARNING,
          "OCFS021",
          line,
          "the service o2cb does not know " + name,
          Suggestion.didYouMean(name, O2cbOptions.TABLE.names()).orElse("it is kept as it is"));
      return;
    }
    try {
      if (!value.text().isEmpty()) {
        row.get().type().read(value.text());
      }
    } catch (OptionValueException e) {
      report(
          sink,
          Severity.WARNING,
          "OCFS022",
          line,
          "the value of " + name + " is " + e.getMessage(),
          row.get().help());
    }
  }

  private static void report(
      DiagnosticSink sink, Severity severity, String code, Line line, String what, String help) {
    sink.report(Diagnostic.of(severity, code, what).at(line.origin().span()).withHelp(help));
  }

  @Override
  public Line encode(O2cbDefaults value) {
    List<Line> lines = new ArrayList<>();
    for (Options.Setting setting : value.settings()) {
      lines.add(Line.of(setting.name() + "=" + ShellWord.quoted(setting.text())));
    }
    return Line.root(lines);
  }

  @Override
  public Object identity(Line node) {
    return ShellLines.assignment(node.text()).map(ShellLines.Assignment::name).orElse(node.text());
  }
}
