package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parser;
import io.quorate.pacemaker.agent.AgentCommands;
import io.quorate.pacemaker.agent.AgentMetadata;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.report.ParameterDigest;
import io.quorate.pacemaker.report.ResourceConstraints;
import io.quorate.pacemaker.report.ResourceOperation;
import io.quorate.pacemaker.report.ResourceReason;
import io.quorate.pacemaker.report.RunningOn;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code crm_resource}: resources; crm_resource(8) of 1.1.18 to 3.0.
 *
 * <p>Answers come as XML from 2.1.0 on. Exit code 105 when the resource or node does not exist.
 *
 * @param release of the tool
 */
public record CrmResource(PacemakerRelease release) {
  private static final String TOOL = "crm_resource";
  private static final Duration LONG = Duration.ofMinutes(10);

  /** The commands of a release. */
  public static CrmResource of(PacemakerRelease release) {
    return new CrmResource(release);
  }

  /** {@code --list}: resources with their state, in the form of {@code crm_mon}. */
  public <T> ToolCall<T> list(Parser<T> parser) {
    return query("--list").to(parser);
  }

  /** {@code --list-raw}: ids of all instances. */
  public ToolCall<List<String>> names() {
    return query("--list-raw").to(PacemakerReports.NAMES);
  }

  /** {@code --list-cts}: one line for each resource, for tests. Not in 3.0. */
  public ToolCall<String> listCts() {
    return Call.of(TOOL, "--list-cts").text();
  }

  /** {@code --locate}: where a resource runs; empty when it runs nowhere. */
  public ToolCall<List<RunningOn>> locate(String resource) {
    return query("--locate").option("resource", resource).to(PacemakerReports.LOCATIONS);
  }

  /** {@code --why}: of all resources. */
  public ToolCall<List<ResourceReason>> why() {
    return query("--why").to(PacemakerReports.REASONS);
  }

  /** {@code --why}: of one resource. */
  public ToolCall<List<ResourceReason>> why(String resource) {
    return query("--why").option("resource", resource).to(PacemakerReports.REASONS);
  }

  /** {@code --why}: of the resources of one node. */
  public ToolCall<List<ResourceReason>> whyOn(String node) {
    return query("--why").option("node", node).to(PacemakerReports.REASONS);
  }

  /** {@code --constraints}: what applies to a resource. */
  public ToolCall<ResourceConstraints> constraints(String resource) {
    return query("--constraints").option("resource", resource).to(PacemakerReports.CONSTRAINTS);
  }

  /** {@code --stack}: the same, with the resources that are colocated, directly or not. */
  public ToolCall<ResourceConstraints> stack(String resource) {
    return query("--stack").option("resource", resource).to(PacemakerReports.CONSTRAINTS);
  }

  /** {@code --list-operations}: active operations of all resources. */
  public ToolCall<List<ResourceOperation>> operations() {
    return query("--list-operations").to(PacemakerReports.OPERATIONS);
  }

  /** {@code --list-all-operations}: of all resources, those of earlier times too. */
  public ToolCall<List<ResourceOperation>> allOperations() {
    return query("--list-all-operations").to(PacemakerReports.OPERATIONS);
  }

  /** {@code --list-all-operations}: of one resource. */
  public ToolCall<List<ResourceOperation>> allOperations(String resource) {
    return query("--list-all-operations")
        .option("resource", resource)
        .to(PacemakerReports.OPERATIONS);
  }

  /** {@code --list-standards}: classes of agents. */
  public ToolCall<List<String>> standards() {
    return query("--list-standards").to(PacemakerReports.NAMES);
  }

  /** {@code --list-ocf-providers}. */
  public ToolCall<List<String>> ocfProviders() {
    return query("--list-ocf-providers").to(PacemakerReports.NAMES);
  }

  /**
   * {@code --list-agents}.
   *
   * @param standard for example {@code stonith}, or {@code ocf:heartbeat}
   */
  public ToolCall<List<String>> agents(String standard) {
    return query("--list-agents=" + standard).to(PacemakerReports.NAMES);
  }

  /** {@code --list-ocf-alternatives}: the providers of an agent's name. */
  public ToolCall<List<String>> ocfAlternatives(String type) {
    return query("--list-ocf-alternatives=" + type).to(PacemakerReports.NAMES);
  }

  /** {@code --show-metadata}. */
  public ToolCall<AgentMetadata> metadata(ResourceAgent agent) {
    return AgentCommands.showMetadata(agent);
  }

  /** {@code --query-xml}: a line about its state, and its configuration with templates applied. */
  public ToolCall<String> configuration(String resource) {
    return Call.of(TOOL, "--query-xml").option("resource", resource).text();
  }

  /** {@code --query-xml-raw}: the same as it is written. */
  public ToolCall<String> rawConfiguration(String resource) {
    return Call.of(TOOL, "--query-xml-raw").option("resource", resource).text();
  }

  /** {@code --digests}: hashes of parameters. Since 2.1.0. */
  public ToolCall<List<ParameterDigest>> digests(String resource, String node) {
    Call.since(release, "crm_resource --digests", 2, 1, 0);
    return query("--digests")
        .option("resource", resource)
        .option("node", node)
        .to(PacemakerReports.DIGESTS);
  }

  /** {@code --get-parameter}: the value, as text with a line end. An absent one: exit code 0 or 105, by release. */
  public ToolCall<String> parameter(String resource, String name, ParameterKind kind) {
    return kind.put(Call.of(TOOL, "--get-parameter=" + name).option("resource", resource)).text();
  }

  /**
   * {@code --set-parameter}.
   *
   * @param value is seen by every user of the host: secrets belong into an edit of the CIB, which travels by standard
   *     input
   */
  public ToolCall<String> setParameter(
      String resource, String name, String value, ParameterKind kind) {
    return kind.put(Call.of(TOOL, "--set-parameter=" + name).option("resource", resource))
        .option("parameter-value", value)
        .text();
  }

  /** {@code --delete-parameter}. */
  public ToolCall<String> deleteParameter(String resource, String name, ParameterKind kind) {
    return kind.put(Call.of(TOOL, "--delete-parameter=" + name).option("resource", resource))
        .text();
  }

  /** {@code --move}: makes a constraint that prefers a node, or bans the present one. */
  public ToolCall<String> move(String resource, MoveOptions options) {
    return placed("--move", resource, options);
  }

  /** {@code --ban}: makes a constraint that keeps it off a node. */
  public ToolCall<String> ban(String resource, MoveOptions options) {
    return placed("--ban", resource, options);
  }

  /**
   * {@code --clear}: removes what {@link #move} and {@link #ban} made.
   *
   * @throws IllegalArgumentException when there is a lifetime
   */
  public ToolCall<String> clear(String resource, MoveOptions options) {
    if (options.lifetime().isPresent()) {
      throw new IllegalArgumentException("crm_resource --clear knows no lifetime");
    }
    return placed("--clear", resource, options);
  }

  /** {@code --clear --expired}: the same for constraints whose lifetime is over. Since 2.0.2. */
  public ToolCall<String> clearExpired(String resource, MoveOptions options) {
    Call.since(release, "crm_resource --clear --expired", 2, 0, 2);
    ToolCall<String> call = clear(resource, options);
    return call.withCommand(call.command().with("--expired"));
  }

  private ToolCall<String> placed(String command, String resource, MoveOptions options) {
    return Call.of(TOOL, command)
        .option("resource", resource)
        .option("node", options.node())
        .option("lifetime", options.lifetime().map(time -> "PT" + Call.seconds(time) + "S"))
        .flag(release.atLeast(2, 1, 0) ? "promoted" : "master", options.promoted())
        .flag("force", options.force())
        .text();
  }

  /** {@code --cleanup}: forgets failures, so that the state is looked at again. Waits for the controllers. */
  public ToolCall<String> cleanup(CleanupOptions options) {
    return cleaned("--cleanup", options)
        .option("operation", options.operation())
        .option("interval", options.interval().map(time -> time.milliseconds() + "ms"))
        .text();
  }

  /**
   * {@code --refresh}: forgets the whole history, so that the state is looked at again. Waits for the controllers.
   *
   * @throws IllegalArgumentException when there is an operation
   */
  public ToolCall<String> refresh(CleanupOptions options) {
    if (options.operation().isPresent()) {
      throw new IllegalArgumentException("crm_resource --refresh knows no operation");
    }
    return cleaned("--refresh", options).text();
  }

  private static Call cleaned(String command, CleanupOptions options) {
    return Call.of(TOOL, command)
        .option("resource", options.resource())
        .option("node", options.node())
        .flag("force", options.force())
        .lasting(LONG);
  }

  /**
   * {@code --restart}: restarts a resource and what depends on it, and waits for both.
   *
   * @param timeout after which the tool gives up, with exit code 124; it stops what it began
   */
  public ToolCall<String> restart(String resource, Duration timeout) {
    return Call.of(TOOL, "--restart")
        .option("resource", resource)
        .seconds("timeout", Optional.of(timeout))
        .lasting(timeout)
        .text();
  }

  /**
   * {@code --wait}: waits until the cluster has nothing to do any more.
   *
   * @param timeout after which the tool gives up, with exit code 124
   */
  public ToolCall<String> waitForSettled(Duration timeout) {
    return Call.of(TOOL, "--wait").seconds("timeout", Optional.of(timeout)).lasting(timeout).text();
  }

  /**
   * {@code --force-start} and its like: calls the agent on the asked host, past the cluster.
   *
   * @param force also when the cluster believes that it runs elsewhere
   */
  public ToolCall<String> forced(
      ForcedAction action, String resource, Duration timeout, boolean force) {
    return Call.of(TOOL, action.word())
        .option("resource", resource)
        .seconds("timeout", Optional.of(timeout))
        .flag("force", force)
        .lasting(timeout)
        .text();
  }

  /** {@code --fail}: tells the cluster that a resource failed on a node. */
  public ToolCall<String> fail(String resource, String node) {
    return Call.of(TOOL, "--fail").option("resource", resource).option("node", node).text();
  }

  /**
   * {@code --delete}: removes a resource from the CIB; its constraints stay.
   *
   * @param element {@code primitive}, {@code group}, {@code clone} …
   */
  public ToolCall<String> delete(String resource, String element) {
    return Call.of(TOOL, "--delete")
        .option("resource", resource)
        .option("resource-type", element)
        .text();
  }

  private Call query(String command) {
    return Call.of(TOOL, command).xml(release, 2, 1, 0);
  }
}
