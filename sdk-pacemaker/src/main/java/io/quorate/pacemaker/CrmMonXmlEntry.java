package io.quorate.pacemaker;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonXml;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The format {@code crm-mon-xml}. */
final class CrmMonXmlEntry implements FormatEntry<ClusterStatus> {
  private static final Pattern START =
      Pattern.compile(
          "\\s*(?:<\\?xml[^>]*>\\s*)?<(?:crm_mon[\\s/>]|pacemaker-result\\s[^>]*request=\"[^\"\\s]*crm_mon[\"\\s])");

  @Override
  public String name() {
    return "crm-mon-xml";
  }

  @Override
  public String summary() {
    return "the XML of crm_mon, Pacemaker 1.1 to 3.0: crm_mon --output-as=xml, crm_mon --as-xml";
  }

  @Override
  public String module() {
    return "sdk-pacemaker";
  }

  @Override
  public List<String> patterns() {
    return List.of("crm_mon*.xml");
  }

  @Override
  public Parser<ClusterStatus> parser() {
    return CrmMonXml.PARSER;
  }

  @Override
  public Optional<Format<ClusterStatus>> format() {
    return Optional.empty();
  }

  @Override
  public boolean recognizes(Source source) {
    return START.matcher(source.text()).lookingAt();
  }
}
