package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.pacemaker.report.PacemakerReports;
import io.quorate.pacemaker.report.TicketReport;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.List;

/**
 * {@code crm_ticket}: tickets of sites; crm_ticket(8) of 1.1.18 to 3.0.
 *
 * <p>Answers come as XML from 2.1.8 on. Exit code 105 when there is no such ticket, 4 when force is needed: to grant always,
 * to revoke and clean up when the ticket is granted.
 *
 * @param release of the tool
 */
public record CrmTicket(PacemakerRelease release) {
  private static final String TOOL = "crm_ticket";

  /** The commands of a release. */
  public static CrmTicket of(PacemakerRelease release) {
    return new CrmTicket(release);
  }

  /** {@code --info}: all tickets that this site has heard of. */
  public ToolCall<List<TicketReport>> info() {
    return Call.of(TOOL, "--info").xml(release, 2, 1, 8).to(PacemakerReports.TICKETS);
  }

  /** {@code --details}: the same with all attributes. */
  public ToolCall<List<TicketReport>> details() {
    return Call.of(TOOL, "--details").xml(release, 2, 1, 8).to(PacemakerReports.TICKETS);
  }

  /** {@code --raw}: ids. */
  public ToolCall<List<String>> ids() {
    return Call.of(TOOL, "--raw").to(PacemakerReports.NAMES);
  }

  /** {@code --query-xml}: the state of a ticket, below a headline. */
  public ToolCall<String> state(String ticket) {
    return call("--query-xml", ticket).text();
  }

  /** {@code --constraints}: the constraints of a ticket in XML, below a headline. */
  public ToolCall<String> constraints(String ticket) {
    return call("--constraints", ticket).text();
  }

  /** {@code --get-attr}: the value of an attribute, with a line end. */
  public ToolCall<String> attribute(String ticket, String name) {
    return call("--get-attr=" + name, ticket).text();
  }

  /** {@code --set-attr}. */
  public ToolCall<String> setAttribute(String ticket, String name, String value, boolean force) {
    return call("--set-attr=" + name, ticket)
        .option("attr-value", value)
        .flag("force", force)
        .text();
  }

  /** {@code --delete-attr}. */
  public ToolCall<String> deleteAttribute(String ticket, String name, boolean force) {
    return call("--delete-attr=" + name, ticket).flag("force", force).text();
  }

  /** {@code --grant --force}: nobody looks whether another site has the ticket, so this needs a booth or a person. */
  public ToolCall<String> grant(String ticket) {
    return call("--grant", ticket).word("--force").text();
  }

  /**
   * {@code --revoke}.
   *
   * @param force also when resources depend on it, which are lost then as the constraints say
   */
  public ToolCall<String> revoke(String ticket, boolean force) {
    return call("--revoke", ticket).flag("force", force).text();
  }

  /** {@code --standby}: lets the resources that depend on it stop in order. */
  public ToolCall<String> standby(String ticket) {
    return call("--standby", ticket).text();
  }

  /** {@code --activate}: ends standby. */
  public ToolCall<String> activate(String ticket) {
    return call("--activate", ticket).text();
  }

  /**
   * {@code --cleanup}: forgets a ticket at this site.
   *
   * @param force also when it is granted
   */
  public ToolCall<String> cleanup(String ticket, boolean force) {
    return call("--cleanup", ticket).flag("force", force).text();
  }

  private static Call call(String command, String ticket) {
    return Call.of(TOOL, command).option("ticket", ticket);
  }
}
