package io.quorate.pacemaker.format;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.rule.PacemakerRules;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Registers the formats of Pacemaker under the names that shells and scripts use. */
public final class PacemakerFormatProvider implements FormatProvider {
  /** For {@link java.util.ServiceLoader}. */
  public PacemakerFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(new CibEntry());
  }

  private static final class CibEntry implements FormatEntry<Cib> {
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

    @Override
    public RuleSet<Cib> rules() {
      return PacemakerRules.CIB;
    }

    /** Whether the first tag is that of a CIB; what comes behind it is not read. */
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
  }
}
