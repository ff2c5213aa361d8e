package io.quorate.corosync.status;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * How the last reload of corosync.conf ended on one node: {@code config.*} of cmap_keys(7), {@code exec/cfg.c} of 3.1.
 *
 * <p>{@code corosync-cfgtool -R} asks all nodes, and answers for its own alone. A node that could not read its file keeps
 * {@code config.totemconfig_reload_in_progress} at 1, and runs with what it had.
 *
 * @param running whether a reload is under way
 * @param unfinished whether the last one stopped in the middle: the file could not be read
 * @param status 1 when the last one that could read its file was well; absent before the first one, and before 3.1.6
 * @param message what was wrong; absent where the release does not tell, up to 3.1.7
 */
public record ReloadState(
    boolean running, boolean unfinished, OptionalLong status, Optional<String> message) {
  private static final long OK = 1;

  static ReloadState of(Cmap cmap) {
    boolean running = is(cmap, "config.reload_in_progress");
    return new ReloadState(
        running,
        !running && is(cmap, "config.totemconfig_reload_in_progress"),
        cmap.number("config.reload_status"),
        cmap.string("config.reload_error_message"));
  }

  private static boolean is(Cmap cmap, String key) {
    OptionalLong value = cmap.number(key);
    return value.isPresent() && value.getAsLong() == 1;
  }

  /** Whether the node runs with something else than its file says because a reload went wrong. */
  public boolean isFailed() {
    return unfinished || message.isPresent() || status.isPresent() && status.getAsLong() != OK;
  }
}
