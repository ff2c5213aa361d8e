package io.quorate.pacemaker;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.rule.RuleSet;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.crm.CrmFormats;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.rule.PacemakerRules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The format {@code crm}. */
final class CrmEntry implements FormatEntry<Cib> {
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
  public RuleSet<Cib> rules() {
    return PacemakerRules.CIB;
  }

  @Override
  public Map<String, Function<Cib, String>> conversions() {
    return Map.of("cib", CibFormats.CIB::print);
  }
}
