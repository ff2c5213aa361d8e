package io.quorate.core.exec;

import java.io.File;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** What every command finds around it. */
final class Environment {
  /** The system's directories, those for administrators first. */
  static final String PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin";

  private Environment() {}

  /** {@code PATH}, {@code LC_ALL=C}, and what is added. */
  static Map<String, String> with(Map<String, String> added) {
    Map<String, String> result = new LinkedHashMap<>();
    result.put("PATH", PATH);
    result.put("LC_ALL", "C");
    result.putAll(added);
    return result;
  }

  /** Where a program is, as {@code execvp} looks for it; exit code 126 or 127 says why it cannot be run. */
  record Lookup(Path path, int exitCode) {}

  static Lookup find(String program, String searchPath) {
    if (program.contains("/")) {
      Path path = Path.of(program);
      return new Lookup(path, isProgram(path) ? 0 : Files.exists(path) ? 126 : 127);
    }
    Lookup best = new Lookup(Path.of(program), 127);
    for (String directory : searchPath.split(File.pathSeparator, -1)) {
      Path path = Path.of(directory.isEmpty() ? "." : directory, program);
      if (isProgram(path)) {
        return new Lookup(path, 0);
      }
      if (Files.isRegularFile(path)) {
        best = new Lookup(path, 126);
      }
    }
    return best;
  }

  private static boolean isProgram(Path path) {
    return Files.isRegularFile(path) && Files.isExecutable(path);
  }

  /**
   * Whether the Java virtual machine hands a command to a process as UTF-8.
   *
   * <p>It encodes arguments and environment as its locale says, and writes question marks for what it cannot encode: in
   * the locale C, which services often have, that is everything but ASCII.
   */
  static boolean keepsText(Command command) {
    return command.argv().stream().allMatch(Environment::keepsText)
        && command.revealEnvironment().values().stream().allMatch(Environment::keepsText);
  }

  private static boolean keepsText(String text) {
    return text.chars().allMatch(c -> c < 128)
        || keepsText(text, Charset.defaultCharset())
            && keepsText(text, Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
  }

  private static boolean keepsText(String text, Charset charset) {
    return new String(text.getBytes(charset), StandardCharsets.UTF_8).equals(text);
  }
}
