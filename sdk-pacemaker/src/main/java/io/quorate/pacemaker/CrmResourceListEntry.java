package io.quorate.pacemaker;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmResourceList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The format {@code crm-resource-list}. */
final class CrmResourceListEntry implements FormatEntry<ClusterStatus> {
  private static final Pattern XML =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?<pacemaker-result\\s[^>]*request=\"[^\"\\s]*crm_resource"
              + "\\s(?:[^\"]*\\s)?(?:-L|--list)[\\s\"]");

  /** Not {@code crm_resource --list-operations}, which has an operation behind the state. */
  private static final Pattern TEXT =
      Pattern.compile(
          "\\s*(?:Schema validation of configuration is disabled.*\\R)?"
              + "(?:Full List of Resources:\\s*\\R|NO resources configured\\b"
              + "|(?:Resource Group|Clone Set|Master/Slave Set): \\S+"
              + "|\\S+\\t\\(\\w+:[^()\\s]+\\):\\t(?!.*\\(node=))");

  @Override
  public String name() {
    return "crm-resource-list";
  }

  @Override
  public String summary() {
    return "the output of crm_resource --list as text or XML, and of crm resource status";
  }

  @Override
  public String module() {
    return "sdk-pacemaker";
  }

  @Override
  public List<String> patterns() {
    return List.of("crm_resource-list*");
  }

  @Override
  public Parser<ClusterStatus> parser() {
    return CrmResourceList.PARSER;
  }

  @Override
  public Optional<Format<ClusterStatus>> format() {
    return Optional.empty();
  }

  @Override
  public boolean recognizes(Source source) {
    return XML.matcher(source.text()).lookingAt() || TEXT.matcher(source.text()).lookingAt();
  }
}
