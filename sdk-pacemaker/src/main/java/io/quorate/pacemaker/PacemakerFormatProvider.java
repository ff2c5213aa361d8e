package io.quorate.pacemaker;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.crm.CrmFormats;
import io.quorate.pacemaker.crm.CrmShell;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Registers the formats of Pacemaker under the names that shells and scripts use. */
public final class PacemakerFormatProvider implements FormatProvider {
  /** For {@link java.util.ServiceLoader}. */
  public PacemakerFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(new CibEntry(), new CrmEntry());
  }

  private static final class CibEntry implements FormatEntry<Cib> {
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

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

    /** Whether the first tag is that of a CIB; what stands in front of it is not read. */
    @Override
    public boolean recognizes(Source source) {
      String text = source.text();
      int at = text.indexOf("<cib");
      if (at < 0 || at + 4 == text.length() || " \t\r\n/>".indexOf(text.charAt(at + 4)) < 0) {
        return false;
      }
      String prolog = COMMENT.matcher(text.substring(0, at)).replaceAll("");
      return prolog.replace("<?", "").indexOf('<') < 0;
    }

    @Override
    public Map<String, Function<Cib, String>> conversions() {
      return Map.of("crm", CrmShell.create()::print);
    }
  }

  private static final class CrmEntry implements FormatEntry<Cib> {
    private static final Set<String> KEYWORDS =
        Set.of(
            "node",
            "primitive",
            "rsc_template",
            "location",
            "colocation",
            "property",
            "rsc_defaults",
            "op_defaults",
            "fencing_topology");

    @Override
    public String name() {
      return "crm";
    }

    @Override
    public String summary() {
      return "the configuration language of crmsh 4.4: crm configure show, crm configure load";
    }

    @Override
    public String module() {
      return "sdk-pacemaker";
    }

    @Override
    public List<String> patterns() {
      return List.of("*.crm");
    }

    @Override
    public Parser<Cib> parser() {
      return CrmFormats.CRM;
    }

    @Override
    public Optional<Format<Cib>> format() {
      return Optional.of(CrmFormats.CRM);
    }

    /** Whether the first line that is no comment starts like a statement, and has no brace. */
    @Override
    public boolean recognizes(Source source) {
      return source
          .text()
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .findFirst()
          .filter(line -> line.indexOf('{') < 0)
          .map(line -> line.split("[ \\t]+", 3))
          .filter(words -> words.length > 1 && KEYWORDS.contains(words[0]))
          .isPresent();
    }

    @Override
    public Map<String, Function<Cib, String>> conversions() {
      return Map.of("cib", CibFormats.CIB::print);
    }
  }
}
