package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.format.Syntax;
import io.quorate.core.format.TextEdit;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Statements, comments and commands, line by line; an edit replaces whole statements. */
final class CrmSyntax implements Syntax<CrmNode> {
  static List<Word> words(LogicalLine line) {
    return line.text().startsWith("xml") ? Words.plain(line) : Words.of(line);
  }

  @Override
  public CrmNode parse(Source source, DiagnosticSink sink) {
    List<CrmNode> statements = new ArrayList<>();
    for (LogicalLine line : LogicalLine.of(source)) {
      if (line.isComment()) {
        comment(line, sink);
        continue;
      }
      if (line.isDangling()) {
        sink.report(
            Diagnostic.warning(
                "CRM016",
                "nothing follows the backslash at the end of the file",
                source.span(line.end() - 1, line.end())));
      }
      try {
        List<Word> words = words(line);
        if (!words.isEmpty() && !isVerb(words, sink)) {
          statements.add(CrmNode.statement(source, line, words));
        }
      } catch (StatementException e) {
        sink.report(e.diagnostic());
      }
    }
    return CrmNode.file(source, statements);
  }

  private static void comment(LogicalLine line, DiagnosticSink sink) {
    if (line.isContinued()) {
      sink.report(
          Diagnostic.warning(
                  "CRM005", "the backslash makes the next line part of this comment", line.span())
              .withHelp("take the backslash off if the next line shall count"));
    }
  }

  /** Whether it is a command for a shell that reads its standard input. */
  private static boolean isVerb(List<Word> words, DiagnosticSink sink) {
    String verb = Scan.lower(words.get(0).text());
    boolean alone =
        words.size() == 1 || words.size() == 2 && (verb.equals("commit") || verb.equals("cd"));
    if (!alone || !Vocabulary.VERBS.contains(verb)) {
      return false;
    }
    sink.report(
        Diagnostic.of(
                Severity.INFO,
                "CRM020",
                "'" + verb + "' is for 'crm configure' reading its standard input")
            .at(words.get(0).span())
            .withHelp("'crm configure load' refuses it"));
    return true;
  }

  @Override
  public String print(CrmNode root) {
    if (root.source != null) {
      return root.line == null
          ? root.source.text()
          : root.source.text().substring(root.line.start(), root.line.end());
    }
    if (!root.isFile()) {
      return root.text;
    }
    StringBuilder out = new StringBuilder();
    for (CrmNode statement : root.statements) {
      out.append(statement.text).append('\n');
    }
    return out.toString();
  }

  @Override
  public List<CrmNode> children(CrmNode node) {
    return node.statements;
  }

  @Override
  public Object kind(CrmNode node) {
    return node.key().tag();
  }

  @Override
  public boolean sameHeader(CrmNode a, CrmNode b) {
    if (a.isFile() || b.isFile()) {
      return a.isFile() == b.isFile();
    }
    return a.line == null && b.line == null ? a.text.equals(b.text) : a.said().equals(b.said());
  }

  @Override
  public List<TextEdit> replaceHeader(CrmNode file, CrmNode wanted) {
    if (file.line == null) {
      return List.of();
    }
    return List.of(
        new TextEdit(file.line.start(), file.line.end(), withLineEnds(wanted.text, file)));
  }

  @Override
  public List<TextEdit> remove(CrmNode file) {
    LogicalLine line = Objects.requireNonNull(file.line);
    String text = line.source().text();
    return List.of(new TextEdit(lineStart(text, line.start()), afterLine(text, line.end()), ""));
  }

  @Override
  public TextRange range(CrmNode file) {
    LogicalLine line = file.line;
    return line == null
        ? new TextRange(0, Objects.requireNonNull(file.source).length())
        : new TextRange(line.start(), line.end());
  }

  @Override
  public List<TextEdit> insert(
      CrmNode parent, Optional<CrmNode> after, Optional<CrmNode> before, String child) {
    String text = Objects.requireNonNull(parent.source).text();
    String newline = newline(text);
    if (after.isPresent() && after.get().line != null) {
      return List.of(behind(text, Objects.requireNonNull(after.get().line).end(), child, newline));
    }
    if (before.isPresent() && before.get().line != null) {
      int at = lineStart(text, Objects.requireNonNull(before.get().line).start());
      return List.of(new TextEdit(at, at, child + newline));
    }
    if (text.isEmpty() || text.endsWith("\n")) {
      boolean continued = endsWithBackslash(text);
      return List.of(
          new TextEdit(text.length(), text.length(), (continued ? newline : "") + child + newline));
    }
    return List.of(
        new TextEdit(
            text.length(),
            text.length(),
            newline + (endsWithBackslash(text) ? newline : "") + child + newline));
  }

  private static TextEdit behind(String text, int end, String child, String newline) {
    int at = afterLine(text, end);
    boolean ended = at > 0 && text.charAt(at - 1) == '\n';
    return ended
        ? new TextEdit(at, at, child + newline)
        : new TextEdit(at, at, newline + child + newline);
  }

  private static boolean endsWithBackslash(String text) {
    return text.stripTrailing().endsWith("\\");
  }

  @Override
  public String render(CrmNode child, CrmNode parent) {
    return child.line == null ? withLineEnds(child.text, parent) : print(child);
  }

  private static String withLineEnds(String text, CrmNode beside) {
    String newline = beside.source == null ? "\n" : newline(beside.source.text());
    return newline.equals("\n") ? text : text.replace("\n", newline);
  }

  private static String newline(String text) {
    int at = text.indexOf('\n');
    return at > 0 && text.charAt(at - 1) == '\r' ? "\r\n" : "\n";
  }

  private static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  private static int afterLine(String text, int offset) {
    int newline = text.indexOf('\n', offset);
    return newline < 0 ? text.length() : newline + 1;
  }
}
