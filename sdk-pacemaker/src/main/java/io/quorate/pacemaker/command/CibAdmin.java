package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.diff.CibDiffFormats;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.report.PacemakerReports;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * {@code cibadmin}: the CIB; cibadmin(8) of 1.1.18 to 3.0.
 *
 * <p>XML travels by standard input, so that passwords in it are seen by nobody. Only {@link #patch} with versions looks
 * whether somebody else changed the CIB meanwhile: {@code CibStore} uses it. Exit codes: 78 the schema refuses it, 103
 * the CIB is newer, 105 no such object, 107 force is needed, 108 the object exists.
 *
 * @param user whose permissions count, for root and hacluster only; empty for the caller's own
 * @param force without quorum, and for what {@code cibadmin} calls dangerous
 * @param timeout that the tool is told; empty for its own
 */
public record CibAdmin(Optional<String> user, boolean force, Optional<Duration> timeout) {
  private static final String TOOL = "cibadmin";
  private static final CibAdmin PLAIN = new CibAdmin(Optional.empty(), false, Optional.empty());

  /** The commands, without options. */
  public static CibAdmin create() {
    return PLAIN;
  }

  /** With the permissions of a user. */
  public CibAdmin withUser(String name) {
    return new CibAdmin(Optional.of(name), force, timeout);
  }

  /** With {@code --force}. */
  public CibAdmin withForce() {
    return new CibAdmin(user, true, timeout);
  }

  /** With a time limit, in whole seconds. */
  public CibAdmin withTimeout(Duration time) {
    return new CibAdmin(user, force, Optional.of(time));
  }

  /** {@code --query}: the whole CIB. */
  public ToolCall<Cib> query() {
    return call("--query").to(PacemakerReports.CIB);
  }

  /** {@code --query --local}: the whole CIB as the asked node has it. */
  public ToolCall<Cib> queryLocal() {
    return call("--query").word("--local").to(PacemakerReports.CIB);
  }

  /** {@code --query --no-children}: the root only, with the version. */
  public ToolCall<Cib> queryRoot() {
    return call("--query").word("--no-children").to(PacemakerReports.CIB);
  }

  /**
   * {@code --query --scope}: one section.
   *
   * @param scope {@code configuration}, {@code nodes}, {@code resources}, {@code constraints}, {@code crm_config}, {@code
   *     rsc_defaults}, {@code op_defaults}, {@code acls}, {@code fencing-topology}, {@code tags}, {@code alerts}, {@code
   *     status}
   */
  public ToolCall<List<XmlElement>> query(String scope) {
    return call("--query").option("scope", scope).to(PacemakerReports.ELEMENTS);
  }

  /** {@code --query --xpath}: elements; exit code 105 when there is none. */
  public ToolCall<List<XmlElement>> queryXpath(String xpath) {
    return call("--query").option("xpath", xpath).to(PacemakerReports.ELEMENTS);
  }

  /** {@code --query --xpath --node-path}: the paths of elements. */
  public ToolCall<List<String>> queryPaths(String xpath) {
    return call("--query").option("xpath", xpath).word("--node-path").to(PacemakerReports.NAMES);
  }

  /** {@code --patch}. Exit code 103, or 1 with the words "diff failed", when it is for another version. */
  public ToolCall<String> patch(CibPatch patch) {
    return call("--patch").word("--xml-pipe").input(CibDiffFormats.CIB_DIFF.print(patch)).text();
  }

  /** {@code --create}: a new object in a section; exit code 108 when it exists. */
  public ToolCall<String> create(String scope, XmlElement object) {
    return changed("--create", scope, object).text();
  }

  /**
   * {@code --modify}: sets the attributes of an object that is found by its id.
   *
   * @param allowCreate makes it when it is not there, which is exit code 105 otherwise
   */
  public ToolCall<String> modify(String scope, XmlElement object, boolean allowCreate) {
    return changed("--modify", scope, object).flag("allow-create", allowCreate).text();
  }

  /** {@code --replace} of one section: what others changed in it meanwhile is lost. */
  public ToolCall<String> replace(String scope, XmlElement section) {
    return changed("--replace", scope, section).text();
  }

  /** {@code --replace} of everything: refused when the version is lower than that of the cluster; equal is accepted. */
  public ToolCall<String> replace(XmlElement cib) {
    return call("--replace").word("--xml-pipe").input(print(cib)).text();
  }

  /** {@code --delete}: the first object that matches name and all attributes; exit code 0 when there is none. */
  public ToolCall<String> delete(String scope, XmlElement object) {
    return changed("--delete", scope, object).text();
  }

  /** {@code --delete --xpath}: one object. */
  public ToolCall<String> deleteXpath(String xpath) {
    return call("--delete").option("xpath", xpath).text();
  }

  /** {@code --delete-all --xpath}: all objects that match. */
  public ToolCall<String> deleteAll(String xpath) {
    return call("--delete-all").option("xpath", xpath).text();
  }

  /** {@code --bump}: the next epoch. */
  public ToolCall<String> bump() {
    return call("--bump").text();
  }

  /** The next admin epoch, so that no older configuration can be loaded. */
  public ToolCall<String> bumpAdminEpoch() {
    return call("--modify").word("--xml-pipe").input("<cib admin_epoch=\"admin_epoch++\"/>").text();
  }

  /** {@code --upgrade}: to the newest schema; needs force. */
  public ToolCall<String> upgrade() {
    return call("--upgrade").text();
  }

  /** {@code --erase}: everything goes; needs force. */
  public ToolCall<String> erase() {
    return call("--erase").text();
  }

  /** {@code --md5-sum}: the digest of a CIB on disk, with a line end. */
  public ToolCall<String> digest(XmlElement cib) {
    return Call.of(TOOL, "--md5-sum").word("--xml-pipe").input(print(cib)).text();
  }

  /** {@code --md5-sum-versioned}: the digest of a CIB on the wire, with a line end. */
  public ToolCall<String> versionedDigest(XmlElement cib) {
    return Call.of(TOOL, "--md5-sum-versioned").word("--xml-pipe").input(print(cib)).text();
  }

  /** {@code --empty}: an empty CIB of the installed release. */
  public ToolCall<Cib> empty() {
    return Call.of(TOOL, "--empty").to(PacemakerReports.CIB);
  }

  private Call changed(String command, String scope, XmlElement object) {
    return call(command).option("scope", scope).word("--xml-pipe").input(print(object));
  }

  private Call call(String command) {
    return Call.of(TOOL, command)
        .option("user", user)
        .flag("force", force)
        .seconds("timeout", timeout)
        .lasting(timeout);
  }

  private static String print(XmlElement element) {
    return new XmlSyntax().print(element.isDocument() ? element : XmlElement.document(element));
  }
}
