package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;

/**
 * {@code crm_shadow}: copies of the CIB to try changes on; crm_shadow(8) of 1.1.18 to 3.0.
 *
 * <p>{@link OfflineCib#shadow} lets other tools work on a copy. All calls say {@code --batch}, so that no shell is started.
 */
public final class CrmShadow {
  private static final String TOOL = "crm_shadow";

  private CrmShadow() {}

  /** {@code --create}: of the cluster's CIB. Exit code 73 when the copy exists. */
  public static ToolCall<String> create(String name, boolean force) {
    return call("--create=" + name).flag("force", force).text();
  }

  /** {@code --create-empty}. */
  public static ToolCall<String> createEmpty(String name, String validateWith, boolean force) {
    return call("--create-empty=" + name)
        .option("validate-with", validateWith)
        .flag("force", force)
        .text();
  }

  /** {@code --reset}: to the cluster's CIB. */
  public static ToolCall<String> reset(String name) {
    return call("--reset=" + name).word("--force").text();
  }

  /**
   * {@code --commit}: puts the copy in place of the cluster's configuration, whatever others changed meanwhile; an edit
   * through {@code CibStore} does not lose that.
   */
  public static ToolCall<String> commit(String name) {
    return call("--commit=" + name).word("--force").text();
  }

  /** {@code --delete}. */
  public static ToolCall<String> delete(String name) {
    return call("--delete=" + name).word("--force").text();
  }

  /** {@code --which}: the name of the active copy; exit code 105 without one. */
  public static ToolCall<String> which() {
    return Call.of(TOOL, "--which").text();
  }

  /** {@code --file}: the path of the active copy. */
  public static ToolCall<String> file() {
    return Call.of(TOOL, "--file").text();
  }

  /** {@code --display}: the active copy. */
  public static ToolCall<String> display() {
    return Call.of(TOOL, "--display").text();
  }

  /** {@code --diff}: what the active copy changes; exit code 1 when it changes anything. */
  public static ToolCall<String> diff() {
    return Call.of(TOOL, "--diff").text().withAcceptedExitCodes(0, 1);
  }

  private static Call call(String command) {
    return Call.of(TOOL, command).word("--batch");
  }
}
