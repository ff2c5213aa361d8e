package io.quorate.pacemaker;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.crm.CrmShell;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.rule.PacemakerRules;
import io.quorate.pacemaker.schema.CibValidator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The format {@code cib}. */
final class CibEntry implements FormatEntry<Cib> {
  private static final Pattern TAG = Pattern.compile("<cib[\\s/>]");

  @Override
  public String name() {
    return "cib";
  }

  @Override
  public String summary() {
    return "the CIB of Pacemaker 1.1 to 3.0: cib.xml, the output of cibadmin --query";
  }

  @Override
  public String module() {
    return "sdk-pacemaker";
  }

  @Override
  public List<String> patterns() {
    return List.of("cib.xml", "cib-*.xml", "*.cib");
  }

  @Override
  public Parser<Cib> parser() {
    return CibFormats.CIB;
  }

  @Override
  public Optional<Format<Cib>> format() {
    return Optional.of(CibFormats.CIB);
  }

  /** Reads a CIB as Pacemaker does: what the schema refuses that the CIB names is an error. */
  @Override
  public Parsed<Cib> load(Source source) {
    Parsed<Cib> read = CibFormats.CIB.parse(source);
    Optional<XmlElement> root = new XmlSyntax().read(source).value().root();
    if (read.hasErrors() || root.isEmpty()) {
      return read;
    }
    List<Diagnostic> all = new ArrayList<>(CibValidator.validate(root.get()));
    Set<Integer> judged = new HashSet<>();
    all.forEach(finding -> judged.add(start(finding)));
    for (Diagnostic found : read.diagnostics()) {
      if (!judged.contains(start(found))) { // the schema says more of the same place
        all.add(found);
      }
    }
    all.sort(Comparator.comparingInt(CibEntry::start));
    return new Parsed<>(read.value(), all);
  }

  private static int start(Diagnostic found) {
    return found.span().map(Span::start).orElse(0);
  }

  @Override
  public RuleSet<Cib> rules() {
    return PacemakerRules.CIB;
  }

  /** Whether the first tag is that of a CIB; what stands in front of it is not read. */
  @Override
  public boolean recognizes(Source source) {
    String text = source.text();
    int at = text.indexOf('<');
    while (at >= 0 && (text.startsWith("<?", at) || text.startsWith("<!--", at))) {
      int end = text.indexOf(text.startsWith("<?", at) ? "?>" : "-->", at);
      at = end < 0 ? -1 : text.indexOf('<', end);
    }
    return at >= 0 && TAG.matcher(text).region(at, text.length()).lookingAt();
  }

  @Override
  public Map<String, Function<Cib, String>> conversions() {
    return Map.of("crm", CrmShell.create()::print);
  }
}
