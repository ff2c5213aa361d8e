package io.quorate.pacemaker.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The text of {@code crm_mon -1} and {@code crm status} of Pacemaker 1.1 to 3.0, with any options.
 *
 * <p>For {@code crm_resource --list} there is {@link CrmResourceList}, whose text does not name nodes.
 *
 * <p>{@link ClusterStatus#sections} are the parts that the text has a heading or a line for. Text leaves out what is
 * empty, so that a missing part means nothing. Diagnostics: {@code PCMS101} a line that is not understood, {@code
 * PCMS102} the words of a tool that could not ask the cluster (an error, with {@link ClusterStatus#error}), {@code
 * PCMS103} another message of a tool,
 * {@code PCMS104} states that {@code --quiet} left out, {@code PCMS105} no status in the text (an error).
 *
 * <p>Source: {@code tools/crm_mon.c} and {@code lib/pengine} of 1.1.18; {@code lib/pengine/pe_output.c}, {@code
 * native.c}, {@code clone.c}, {@code group.c}, {@code bundle.c}, {@code lib/fencing/st_output.c} of 2.0.3 to 3.0.
 */
public final class CrmMonText implements Parser<ClusterStatus> {
  /** The parser, which has no state. */
  public static final CrmMonText PARSER = new CrmMonText();

  private CrmMonText() {}

  @Override
  public Parsed<ClusterStatus> parse(Source source) {
    return parse(source.span(0, source.length()));
  }

  /**
   * Reads a part of a longer text, for example the lines below {@code Current cluster status:} of {@code crm_simulate};
   * that heading may be in the part.
   */
  public Parsed<ClusterStatus> parse(Span part) {
    return parse(part, TextPrimitive.Form.NODE_IN_LINE);
  }

  static Parsed<ClusterStatus> parse(Span part, TextPrimitive.Form form) {
    List<Diagnostic> found = new ArrayList<>();
    TextStatus status = new TextStatus(new TextSink(found::add), form);
    TextItem.read(part).forEach(status::root);
    ClusterStatus value = status.end();
    if (status.isEmpty() && value.error().isEmpty()) {
      Span start = part.source().span(part.start(), part.start());
      found.add(
          Diagnostic.error("PCMS105", "there is no status in the text", start)
              .withHelp("a tool that cannot ask the cluster says why on standard error"));
    }
    return new Parsed<>(value, found);
  }
}
