package io.quorate.pacemaker.report;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Registers the answers of Pacemaker's tools under the names that shells and scripts use. */
public final class ReportFormatProvider implements FormatProvider {
  /** For {@link java.util.ServiceLoader}. */
  public ReportFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(
        entry(
            "stonith-history",
            "stonith_admin --history",
            "fence_event",
            PacemakerReports.FENCING_HISTORY),
        entry("crm-node-list", "crm_node --list, crmadmin --nodes", "", PacemakerReports.MEMBERS),
        entry("crm-verify", "the messages of crm_verify --verbose", "", PacemakerReports.VERIFY),
        entry(
            "crm-attribute",
            "crm_attribute --query, attrd_updater --query",
            "",
            PacemakerReports.ATTRIBUTES),
        entry("crm-ticket", "crm_ticket --info and --details", "tickets", PacemakerReports.TICKETS),
        entry("crm-rule", "crm_rule --check", "rule-check", PacemakerReports.RULES),
        entry("crm-why", "crm_resource --why", "reason", PacemakerReports.REASONS),
        entry(
            "crm-constraints",
            "crm_resource --constraints and --stack",
            "constraints",
            PacemakerReports.CONSTRAINTS),
        entry(
            "crm-operations",
            "crm_resource --list-operations and --list-all-operations",
            "operations",
            PacemakerReports.OPERATIONS));
  }

  private static <T> FormatEntry<T> entry(
      String name, String tool, String element, Parser<T> parser) {
    return new ReportEntry<>(
        name, tool + ", of 1.1 to 3.0", List.of("*." + name, name + "*.txt"), element, parser);
  }

  /**
   * Output of a tool.
   *
   * @param element which only this answer has in its XML; empty for none
   */
  private record ReportEntry<T>(
      String name, String summary, List<String> patterns, String element, Parser<T> parser)
      implements FormatEntry<T> {
    @Override
    public String module() {
      return "sdk-pacemaker";
    }

    @Override
    public Optional<Format<T>> format() {
      return Optional.empty();
    }

    @Override
    public boolean recognizes(Source source) {
      return !element.isEmpty()
          && Pattern.compile(
                  "<pacemaker-result[^>]*>\\s*(<list [^>]*>\\s*)?<" + element + "[\\s>/]")
              .matcher(source.text())
              .find();
    }
  }
}
