package io.quorate.pacemaker;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.format.Format;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The format {@code crm-mon-text}. */
final class CrmMonTextEntry implements FormatEntry<ClusterStatus> {
  private static final int SAMPLE = 4096;
  private static final Pattern HEAD =
      Pattern.compile(
          "(?m)^(?:Status of pacemakerd: '|Cluster Summary:$|Stack: \\S+$|Current DC: |Node List:$"
              + "|Last updated: |(?:Remote|Guest)?Online: \\[|crm_mon: |Connection to cluster failed)");

  /** {@code crm_simulate}, {@code pcs status} and {@code crm_mon --simple-status} have such lines too. */
  private static final Pattern OTHER =
      Pattern.compile("(?m)^(?:Current cluster status:|Cluster name: |CLUSTER (?:OK|WARN|CRIT)|<)");

  @Override
  public String name() {
    return "crm-mon-text";
  }

  @Override
  public String summary() {
    return "the text of crm_mon -1 and crm status, Pacemaker 1.1 to 3.0";
  }

  @Override
  public String module() {
    return "sdk-pacemaker";
  }

  @Override
  public List<String> patterns() {
    return List.of("crm_mon*.txt", "crm-mon*.txt", "crm-status*.txt");
  }

  @Override
  public Parser<ClusterStatus> parser() {
    return CrmMonText.PARSER;
  }

  @Override
  public Optional<Format<ClusterStatus>> format() {
    return Optional.empty();
  }

  @Override
  public boolean recognizes(Source source) {
    String sample = source.text().substring(0, Math.min(SAMPLE, source.length()));
    return HEAD.matcher(sample).find() && !OTHER.matcher(sample).find();
  }
}
