package io.quorate.corosync.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.corosync.status.Cmap;
import io.quorate.corosync.status.CmapType;
import io.quorate.corosync.status.CorosyncReports;
import java.util.regex.Pattern;

/** The commands of {@code corosync-cmapctl}; corosync-cmapctl(8) of 2.4 and 3.1. */
public final class CorosyncCmapctl {
  private static final String TOOL = "corosync-cmapctl";
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._/:-]{3,255}");

  private CorosyncCmapctl() {}

  /** The whole map, with bytes ({@code -b}). */
  public static ToolCall<Cmap> all() {
    return map();
  }

  /** The keys that begin with a text, with bytes; none is an answer too, with the exit code 1. */
  public static ToolCall<Cmap> beginningWith(String prefix) {
    return map(key(prefix)).withAcceptedExitCodes(0, 1);
  }

  /** The whole map {@code stats}; from 3.0 on. */
  public static ToolCall<Cmap> stats() {
    return map("-m", "stats");
  }

  /** {@code -g}: one key; fails when it is not there. */
  public static ToolCall<Cmap> get(String key) {
    return map("-g", key(key));
  }

  /**
   * {@code -s}: sets a key, which is there afterwards with this type.
   *
   * @param value as the tool takes it; for {@code bin} the name of a file
   * @throws IllegalArgumentException for what is no name of a key
   */
  public static ToolCall<String> set(String key, CmapType type, String value) {
    return act("-s", "--", key(key), type.word(), value);
  }

  /** {@code -d}: deletes a key; fails when it is not there. */
  public static ToolCall<String> delete(String key) {
    return act("-d", key(key));
  }

  /** {@code -D}: deletes all keys that begin with a text. */
  public static ToolCall<String> deleteBeginningWith(String prefix) {
    return act("-D", key(prefix));
  }

  private static String key(String name) {
    if (!KEY.matcher(name).matches() || name.startsWith("-")) {
      throw new IllegalArgumentException("no name of a key: '" + name + "'");
    }
    return name;
  }

  private static ToolCall<Cmap> map(String... options) {
    return ToolCall.of(Command.of(TOOL, "-b").with(options), CorosyncReports.CMAP);
  }

  private static ToolCall<String> act(String... options) {
    return ToolCall.text(Command.of(TOOL, options)).withName(TOOL + " " + options[0]);
  }
}
