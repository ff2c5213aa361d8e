package io.quorate.cli;

import io.quorate.core.text.Source;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** The inputs of a run, in the order in which they are given. */
final class Inputs {
  /** What stands for standard input. */
  static final String STDIN = "-";

  private final Terminal terminal;
  private final List<String> paths;

  private Inputs(Terminal terminal, List<String> paths) {
    this.terminal = terminal;
    this.paths = paths;
  }

  /**
   * One input.
   *
   * @param path as it was given, {@code -} for standard input
   * @param source its text
   */
  record Input(String path, Source source) {}

  /** The inputs that arguments name; lists are read now, the inputs themselves one by one later. */
  static Inputs of(Terminal terminal, List<String> arguments) {
    Inputs inputs = new Inputs(terminal, new ArrayList<>());
    for (String argument : arguments) {
      if (argument.startsWith("@")) {
        inputs.addList(argument.substring(1));
      } else {
        inputs.paths.add(argument);
      }
    }
    return inputs;
  }

  private void addList(String list) {
    read(list)
        .ifPresent(
            source -> source.text().lines().filter(line -> !line.isBlank()).forEach(paths::add));
  }

  /** Reads one input after the other; those that cannot be read are complained about and left out. */
  void forEach(Consumer<Input> action) {
    for (String path : paths) {
      read(path).ifPresent(source -> action.accept(new Input(path, source)));
      terminal.flush();
    }
  }

  /** The absolute paths of all inputs that are files. */
  Set<Path> files() {
    Set<Path> files = new HashSet<>();
    for (String path : paths) {
      if (!path.equals(STDIN)) {
        try {
          files.add(Path.of(path).toAbsolutePath().normalize());
        } catch (InvalidPathException e) {
          // It cannot be read either, and is complained about then.
        }
      }
    }
    return files;
  }

  /** Reads a file, or standard input; empty, after a complaint, when it cannot be read. */
  Optional<Source> read(String path) {
    try {
      return Optional.of(
          path.equals(STDIN) ? Source.of("<stdin>", terminal.input()) : Source.read(Path.of(path)));
    } catch (IOException | InvalidPathException e) {
      terminal.complain(path + ": " + reason(path, e));
      terminal.raise(ExitCode.NO_INPUT);
      return Optional.empty();
    }
  }

  private static String reason(String path, Exception thrown) {
    if (thrown instanceof NoSuchFileException || thrown instanceof FileNotFoundException) {
      return "no such file";
    }
    if (thrown instanceof InvalidPathException) {
      return "no such file: the name is not valid here";
    }
    if (!path.equals(STDIN) && Files.isDirectory(Path.of(path))) {
      return "is a directory";
    }
    return reason(thrown);
  }

  /** Why reading or writing failed, in the words of the system. */
  static String reason(Exception thrown) {
    if (thrown instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (thrown instanceof FileAlreadyExistsException e) {
      return e.getFile() + " is in the way";
    }
    String message =
        thrown instanceof FileSystemException e && e.getReason() != null
            ? e.getReason()
            : String.valueOf(thrown.getMessage());
    return message.isEmpty()
        ? thrown.getClass().getSimpleName()
        : message.substring(0, 1).toLowerCase(Locale.ROOT) + message.substring(1);
  }
}
