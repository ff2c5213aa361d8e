package io.quorate.cli.toy;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.Syntax;
import io.quorate.core.format.TextEdit;
import io.quorate.core.option.Options.Setting;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Lines of {@code key = value}; {@code #} starts a comment. */
final class ToySyntax implements Syntax<ToyNode> {
  @Override
  public ToyNode parse(Source source, DiagnosticSink sink) {
    List<ToyNode> lines = new ArrayList<>();
    String text = source.text();
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      String line = text.substring(start, end);
      int equals = line.indexOf('=');
      if (equals > 0 && !line.startsWith("#")) {
        Origin origin = Origin.of(source, start, end);
        lines.add(
            ToyNode.line(
                new Setting(
                    line.substring(0, equals).strip(), line.substring(equals + 1).strip(), origin),
                line,
                start));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        sink.error("TOY001", "no '=' in this line", source.span(start, end));
      }
      start = end + 1;
    }
    return ToyNode.root(lines, text);
  }

  @Override
  public String print(ToyNode root) {
    return root.text();
  }

  @Override
  public List<ToyNode> children(ToyNode node) {
    return node.lines();
  }

  @Override
  public Object kind(ToyNode node) {
    return node.setting().isPresent();
  }

  @Override
  public boolean sameHeader(ToyNode a, ToyNode b) {
    return a.setting().equals(b.setting());
  }

  @Override
  public List<TextEdit> replaceHeader(ToyNode file, ToyNode wanted) {
    return List.of(new TextEdit(file.start(), file.end(), wanted.text()));
  }

  @Override
  public List<TextEdit> remove(ToyNode file) {
    return List.of(new TextEdit(file.start(), file.end(), ""));
  }

  @Override
  public TextRange range(ToyNode file) {
    return new TextRange(file.start(), file.end());
  }

  @Override
  public List<TextEdit> insert(
      ToyNode parent, Optional<ToyNode> after, Optional<ToyNode> before, String child) {
    int at = after.map(ToyNode::end).orElse(parent.end());
    return List.of(new TextEdit(at, at, "\n" + child));
  }

  @Override
  public String render(ToyNode child, ToyNode parent) {
    return child.text();
  }
}
