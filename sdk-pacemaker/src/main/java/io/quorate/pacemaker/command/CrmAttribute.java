package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.AttributeValue;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.pacemaker.value.Score;
import java.util.List;

/**
 * {@code crm_attribute}: options of the cluster and attributes of nodes; crm_attribute(8) of 1.1.18 to 3.0.
 *
 * <p>Answers come as XML from 2.1.3 on. Exit code 105 when there is no such attribute, 109 when there are several.
 *
 * @param release of the tool
 */
public record CrmAttribute(PacemakerRelease release) {
  private static final String TOOL = "crm_attribute";

  /** The commands of a release. */
  public static CrmAttribute of(PacemakerRelease release) {
    return new CrmAttribute(release);
  }

  /** {@code --query} of one option. */
  public ToolCall<List<AttributeValue>> option(OptionSection section, String name) {
    return query(ofSection("--query", section).option("name", name));
  }

  /** {@code --query} of all options of a section. Since 2.1.0. */
  public ToolCall<List<AttributeValue>> options(OptionSection section) {
    Call.since(release, "crm_attribute --query without --name", 2, 1, 0);
    return query(ofSection("--query", section));
  }

  /** {@code --update} of an option. */
  public ToolCall<String> setOption(OptionSection section, String name, String value) {
    return ofSection("--update=" + value, section).option("name", name).text();
  }

  /** {@code --delete} of an option; exit code 0 when there is none. */
  public ToolCall<String> deleteOption(OptionSection section, String name) {
    return ofSection("--delete", section).option("name", name).text();
  }

  /** {@code --query} of an attribute of a node. */
  public ToolCall<List<AttributeValue>> node(String node, String name, Lifetime lifetime) {
    return query(onNode("--query", node, lifetime).option("name", name));
  }

  /** {@code --update} of an attribute of a node. */
  public ToolCall<String> setNode(String node, String name, String value, Lifetime lifetime) {
    return onNode("--update=" + value, node, lifetime).option("name", name).text();
  }

  /** {@code --delete} of an attribute of a node; exit code 0 when there is none. */
  public ToolCall<String> deleteNode(String node, String name, Lifetime lifetime) {
    return onNode("--delete", node, lifetime).option("name", name).text();
  }

  /** {@code --query} of a capacity of a node. */
  public ToolCall<List<AttributeValue>> utilization(String node, String name) {
    return query(utilized("--query", node, name));
  }

  /** {@code --update} of a capacity of a node. */
  public ToolCall<String> setUtilization(String node, String name, String value) {
    return utilized("--update=" + value, node, name).text();
  }

  /** {@code --delete} of a capacity of a node. */
  public ToolCall<String> deleteUtilization(String node, String name) {
    return utilized("--delete", node, name).text();
  }

  /** {@code --query} of a promotion score: {@code --promotion}, before 2.1.0 the attribute {@code master-RESOURCE}. */
  public ToolCall<List<AttributeValue>> promotionScore(
      String node, String resource, Lifetime lifetime) {
    return query(promotion("--query", node, resource, lifetime));
  }

  /** {@code --update} of a promotion score. */
  public ToolCall<String> setPromotionScore(
      String node, String resource, Score score, Lifetime lifetime) {
    return promotion("--update=" + score, node, resource, lifetime).text();
  }

  /** {@code --delete} of a promotion score. */
  public ToolCall<String> deletePromotionScore(String node, String resource, Lifetime lifetime) {
    return promotion("--delete", node, resource, lifetime).text();
  }

  private static Call ofSection(String command, OptionSection section) {
    return Call.of(TOOL, command).option("type", section.word());
  }

  private static Call onNode(String command, String node, Lifetime lifetime) {
    return Call.of(TOOL, command).option("node", node).option("lifetime", lifetime.word());
  }

  private static Call utilized(String command, String node, String name) {
    return Call.of(TOOL, command).option("node", node).word("--utilization").option("name", name);
  }

  private Call promotion(String command, String node, String resource, Lifetime lifetime) {
    Call call = onNode(command, node, lifetime);
    return release.atLeast(2, 1, 0)
        ? call.option("promotion", resource)
        : call.option("name", "master-" + resource);
  }

  private ToolCall<List<AttributeValue>> query(Call call) {
    return call.xml(release, 2, 1, 3).to(PacemakerReports.ATTRIBUTES);
  }
}
