package io.quorate.core.exec;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How to start a process on this host.
 *
 * @param argv the program, to be found on the PATH of the environment, and its arguments
 * @param environment all of its environment
 * @param input what to write to its standard input
 * @param holdsInput whether standard input stays open to the end, and its end means that the process shall end
 */
record Launch(
    List<String> argv, Map<String, String> environment, byte[] input, boolean holdsInput) {
  private static final Environment.Lookup SETSID = Environment.find("setsid", Environment.PATH);

  Environment.Lookup lookup() {
    return Environment.find(argv.get(0), environment.getOrDefault("PATH", ""));
  }

  boolean hasInput() {
    return holdsInput || input.length > 0;
  }

  /**
   * Starts it as the leader of a session, where {@code setsid} (util-linux) is installed.
   *
   * <p>A child of the Java virtual machine leads no process group, so {@code setsid} does not fork, and the process id
   * is that of the session.
   */
  Process start() throws IOException {
    List<String> line = new ArrayList<>();
    if (SETSID.exitCode() == 0) {
      line.addAll(List.of(SETSID.path().toString(), "--"));
      line.addAll(argv);
    } else {
      line.add(lookup().path().toString());
      line.addAll(argv.subList(1, argv.size()));
    }
    ProcessBuilder builder = new ProcessBuilder(line);
    builder.environment().clear();
    builder.environment().putAll(environment);
    if (!hasInput()) {
      builder.redirectInput(Redirect.from(new File("/dev/null")));
    }
    return builder.start();
  }
}
