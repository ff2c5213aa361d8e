package io.quorate.examples.docs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A command with what it shall print, standard error included; a line {@code ...} stands for any lines.
 *
 * @param command as a shell reads it
 * @param expected the lines that it shall print
 */
record Session(String command, List<String> expected) {
  Session {
    expected = List.copyOf(expected);
  }

  /** The commands of a block: each line after {@code $}, up to the next one. */
  static List<Session> of(Fence fence) {
    List<Session> sessions = new ArrayList<>();
    List<String> expected = new ArrayList<>();
    String command = "";
    for (String line : fence.lines()) {
      if (line.startsWith("$ ")) {
        if (!command.isEmpty()) {
          sessions.add(new Session(command, expected));
        }
        command = line.substring(2);
        expected = new ArrayList<>();
      } else {
        expected.add(line);
      }
    }
    sessions.add(new Session(command, expected));
    return sessions;
  }

  /** What the command prints, run in the project's directory with the classes of this build. */
  String run() throws IOException, InterruptedException {
    String program =
        "\"$JAVA\" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp \"$CLASSES\" io.quorate.cli.Main";
    ProcessBuilder builder =
        new ProcessBuilder("sh", "-c", command.replace("./quorate", program) + " 2>&1")
            .directory(Page.ROOT.toFile())
            .redirectErrorStream(true);
    builder.environment().put("LC_ALL", "C.UTF-8");
    builder.environment().put("CLASSES", System.getProperty("java.class.path"));
    builder
        .environment()
        .put("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString());
    Process process = builder.start();
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return output.replaceAll("(?<![\\w./-])" + Pattern.quote(Page.ROOT + "/"), "");
  }

  /** The expected output as a pattern. */
  Pattern pattern() {
    return Pattern.compile(
        expected.stream()
            .map(line -> line.equals("...") ? "(?s:.*\n)?" : Pattern.quote(line + "\n"))
            .collect(Collectors.joining()));
  }
}
