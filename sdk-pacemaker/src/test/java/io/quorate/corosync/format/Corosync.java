package io.quorate.corosync.format;

import io.quorate.testkit.RealTool;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code corosync -t} says of a file. */
record Corosync(Path tool, Path folder) {
  private static final Pattern PARSER_ERROR =
      Pattern.compile("^parser error: .*?/corosync\\.conf:(\\d+): (.*)$", Pattern.MULTILINE);

  private static final String CRASHED = "crashed";

  static Corosync in(Path folder) {
    return new Corosync(RealTool.require("corosync"), folder);
  }

  /**
   * What the parser says.
   *
   * @param line the line that it refuses
   * @param message why
   */
  record Refusal(int line, String message) {}

  /** The line that the parser refuses, if it does; a line of 0 when it crashes, as 3.1.7 may after a logger section. */
  Optional<Refusal> refusal(String text) throws IOException, InterruptedException {
    String said = said(text);
    if (said.endsWith(CRASHED)) {
      return Optional.of(new Refusal(0, said));
    }
    Matcher matcher = PARSER_ERROR.matcher(said);
    return matcher.find()
        ? Optional.of(new Refusal(Integer.parseInt(matcher.group(1)), matcher.group(2)))
        : Optional.empty();
  }

  /** Everything that it says. */
  String said(String text) throws IOException, InterruptedException {
    Path file = folder.resolve("corosync.conf");
    Files.writeString(file, text, StandardCharsets.UTF_8);
    Process process =
        new ProcessBuilder(tool.toString(), "-t", "-c", file.toString())
            .redirectErrorStream(true)
            .start();
    process.getOutputStream().close();
    byte[] said = process.getInputStream().readAllBytes();
    boolean crashed = process.waitFor() > 128; // ended by a signal
    return new String(said, StandardCharsets.UTF_8) + (crashed ? CRASHED : "");
  }
}
