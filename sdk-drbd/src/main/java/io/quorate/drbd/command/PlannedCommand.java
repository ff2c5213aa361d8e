package io.quorate.drbd.command;

import java.util.ArrayList;
import java.util.List;

/**
 * One command that {@code drbdadm --dry-run} would run.
 *
 * @param argv program and arguments. They may hold the {@code --shared-secret} of the configuration: only {@link
 *     #toString()} masks it
 */
public record PlannedCommand(List<String> argv) {
  private static final String SECRET = "--shared-secret=";

  /**
   * Copies the list.
   *
   * @throws IllegalArgumentException when it is empty
   */
  public PlannedCommand {
    argv = List.copyOf(argv);
    if (argv.isEmpty()) {
      throw new IllegalArgumentException("a command needs a program");
    }
  }

  /** The command of a line in which a backslash stands before each character that a shell would take for its own. */
  static PlannedCommand of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        word.append(line.charAt(++i));
      } else if (c == ' ') {
        add(words, word);
      } else {
        word.append(c);
      }
    }
    add(words, word);
    return new PlannedCommand(words);
  }

  private static void add(List<String> words, StringBuilder word) {
    if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }

  /** The tool without its directory: {@code drbdsetup}, {@code drbdsetup-84}, {@code drbdmeta}. */
  public String tool() {
    return argv.get(0).substring(argv.get(0).lastIndexOf('/') + 1);
  }

  /** What the tool is to do: {@code attach}, {@code connect}, {@code apply-al} … */
  public String action() {
    int place = tool().equals("drbdmeta") ? actionOfMeta() : 1;
    return place < argv.size() ? argv.get(place) : "";
  }

  /** {@code drbdmeta MINOR FORMAT DEVICE INDEX [--node-id=N] ACTION}. */
  private int actionOfMeta() {
    int place = 5;
    while (place < argv.size() && argv.get(place).startsWith("-")) {
      place++;
    }
    return place;
  }

  /** The words with blanks between them, a shared secret masked. */
  @Override
  public String toString() {
    return String.join(
        " ", argv.stream().map(word -> word.startsWith(SECRET) ? SECRET + "***" : word).toList());
  }
}
