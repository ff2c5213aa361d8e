package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.ControllerState;
import io.quorate.pacemaker.report.Member;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.report.PacemakerdStatus;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.List;
import java.util.Optional;

/**
 * {@code crmadmin}: the controllers and their coordinator; crmadmin(8) of 1.1.18 to 3.0.
 *
 * <p>Answers come as XML from 2.1.0 on.
 *
 * @param release of the tool
 */
public record CrmAdmin(PacemakerRelease release) {
  private static final String TOOL = "crmadmin";

  /** The commands of a release. */
  public static CrmAdmin of(PacemakerRelease release) {
    return new CrmAdmin(release);
  }

  /** {@code --dc_lookup}: the coordinator's name; empty while there is none. */
  public ToolCall<Optional<String>> dc() {
    return call("--dc_lookup").to(PacemakerReports.DC);
  }

  /** {@code --status}: the state of a node's controller. */
  public ToolCall<ControllerState> status(String node) {
    return call("--status=" + node).to(PacemakerReports.CONTROLLER);
  }

  /**
   * {@code --nodes}: names and ids, from the CIB.
   *
   * @param type which; releases before 2.1.0 list all only
   * @throws IllegalArgumentException when an older release is asked for a type
   */
  public ToolCall<List<Member>> nodes(NodeType type) {
    if (type == NodeType.ALL) {
      return call("--nodes").to(PacemakerReports.MEMBERS);
    }
    Call.since(release, "crmadmin --nodes=TYPE", 2, 1, 0);
    return call("--nodes=" + type.word()).to(PacemakerReports.MEMBERS);
  }

  /** {@code --pacemakerd}: the state of the daemons. Since 2.0.5. */
  public ToolCall<PacemakerdStatus> pacemakerd() {
    Call.since(release, "crmadmin --pacemakerd", 2, 0, 5);
    return call("--pacemakerd").to(PacemakerReports.PACEMAKERD);
  }

  private Call call(String command) {
    return Call.of(TOOL, command).xml(release, 2, 1, 0);
  }
}
