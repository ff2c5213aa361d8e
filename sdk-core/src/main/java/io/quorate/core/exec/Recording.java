package io.quorate.core.exec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One command and its result as files: {@code NAME.argv}, {@code NAME.stdout}, {@code NAME.stderr} and {@code NAME.exit}.
 *
 * <p>{@code .argv} has one argument on each line, with {@code \n} for a line feed and {@code \\} for a backslash in it;
 * {@code .exit} has the exit code; the other two have the output as it came. A missing {@code .stderr} means none.
 *
 * @param name the files' name without its ending
 * @param argv the program and its arguments
 * @param result what it gave back
 */
public record Recording(String name, List<String> argv, CommandResult result) {
  private static final Pattern UNSAFE = Pattern.compile("[^A-Za-z0-9._]+");
  private static final int LONGEST_NAME = 80;

  /** Copies the list. */
  public Recording {
    argv = List.copyOf(argv);
  }

  /** A recording named after its arguments: {@code drbdadm-dump-xml}. */
  public static Recording of(List<String> argv, CommandResult result) {
    List<String> words = new ArrayList<>(argv);
    words.set(0, words.get(0).substring(words.get(0).lastIndexOf('/') + 1));
    String name = UNSAFE.matcher(String.join("-", words)).replaceAll("-");
    String cut = name.substring(0, Math.min(name.length(), LONGEST_NAME));
    String stripped = cut.replaceAll("^[-.]+|[-.]+$", "");
    return new Recording(stripped.isEmpty() ? "command" : stripped, argv, result);
  }

  /** The same recording under another name. */
  public Recording named(String other) {
    return new Recording(other, argv, result);
  }

  /**
   * Writes the four files.
   *
   * @throws UncheckedIOException when the directory cannot be created or a file cannot be written
   */
  public void write(Path directory) {
    StringBuilder lines = new StringBuilder();
    for (String argument : argv) {
      lines.append(argument.replace("\\", "\\\\").replace("\n", "\\n")).append('\n');
    }
    try {
      Files.createDirectories(directory);
      Files.writeString(directory.resolve(name + ".argv"), lines);
      Files.write(directory.resolve(name + ".stdout"), result.stdoutBytes());
      Files.write(directory.resolve(name + ".stderr"), result.stderrBytes());
      Files.writeString(directory.resolve(name + ".exit"), result.exitCode() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Every recording of a directory, in the order of their names.
   *
   * @throws UncheckedIOException when the directory or a file cannot be read, or a file of a recording is missing
   * @throws IllegalArgumentException when a file is not as {@link #write} leaves it
   */
  public static List<Recording> readAll(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".argv"))
          .map(file -> file.substring(0, file.length() - ".argv".length()))
          .sorted()
          .map(name -> read(directory, name))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One recording.
   *
   * @throws UncheckedIOException when a file cannot be read
   * @throws IllegalArgumentException when a file is not as {@link #write} leaves it
   */
  public static Recording read(Path directory, String name) {
    try {
      String lines = Files.readString(directory.resolve(name + ".argv"));
      List<String> argv = new ArrayList<>();
      for (int from = 0; from < lines.length(); ) {
        int end = lines.indexOf('\n', from);
        int stop = end < 0 ? lines.length() : end;
        argv.add(unescape(lines.substring(from, stop)));
        from = stop + 1;
      }
      byte[] stdout = Files.readAllBytes(directory.resolve(name + ".stdout"));
      Path errors = directory.resolve(name + ".stderr");
      byte[] stderr = Files.exists(errors) ? Files.readAllBytes(errors) : new byte[0];
      String exit = Files.readString(directory.resolve(name + ".exit")).strip();
      if (argv.isEmpty() || !exit.matches("\\d{1,3}")) {
        throw new IllegalArgumentException("no recording of a command: " + directory.resolve(name));
      }
      return new Recording(name, argv, CommandResult.of(Integer.parseInt(exit), stdout, stderr));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String unescape(String line) {
    StringBuilder text = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        char next = line.charAt(++i);
        text.append(next == 'n' ? '\n' : next);
      } else {
        text.append(c);
      }
    }
    return text.toString();
  }

  /** The same recording without the secrets of the command that was run. */
  Recording scrubbed(Command command) {
    Scrubber scrubber = new Scrubber(command.secrets());
    return new Recording(
        name,
        argv.stream().map(scrubber::scrub).toList(),
        CommandResult.of(
            result.exitCode(),
            scrubber.scrub(result.stdoutBytes()),
            scrubber.scrub(result.stderrBytes())));
  }
}
