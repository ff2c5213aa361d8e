package io.quorate.dlm.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code dlm_tool ls} and {@code dlm_tool ls -n}. */
final class LockspacesParser implements Parser<List<Lockspace>> {
  private static final String COUNTS =
      "member ([0-9]{1,9}) joined ([0-9]{1,9}) remove ([0-9]{1,9}) failed ([0-9]{1,9})"
          + " seq ([0-9]{1,10}),([0-9]{1,10})";
  private static final Pattern NAME = Pattern.compile("name +(\\S.*)");
  private static final Pattern ID = Pattern.compile("id +0x([0-9a-f]{1,8})");
  private static final Pattern FLAGS = Pattern.compile("flags +0x([0-9a-f]{1,8})(?: (\\S*))?");
  private static final Pattern CHANGE = Pattern.compile("(new )?change +" + COUNTS);
  private static final Pattern MEMBERS = Pattern.compile("(new )?members *([0-9 ]*|error)");
  private static final Pattern WAIT =
      Pattern.compile("new status +wait (messages) ([0-9]{1,9})|new status +wait (\\S+)");
  private static final Pattern NODE =
      Pattern.compile(
          "nodeid ([0-9]{1,9}) member (-?[01]) failed ([0-9]{1,9}) start ([01]) seq_add"
              + " ([0-9]{1,10}) seq_rem ([0-9]{1,10}) check (none|fs|fence [0-9]+)");
  private static final Pattern HEAD = Pattern.compile("dlm lockspaces|all nodes( error .*)?");
  private static final Set<String> KNOWN =
      Set.of("save_plock", "need_plock", "fs_reg", "kern_stop", "leave", "join");

  @Override
  public Parsed<List<Lockspace>> parse(Source source) {
    DlmLines lines = new DlmLines(source);
    List<Lockspace> all = new ArrayList<>();
    Draft draft = null;
    for (DlmLines.Row row : lines.rows()) {
      Optional<Matcher> name = row.match(NAME);
      if (name.isPresent()) {
        if (draft != null) {
          all.add(draft.build());
        }
        draft = new Draft(name.get().group(1));
      } else if (row.match(HEAD).isEmpty() && (draft == null || !draft.take(lines, row))) {
        lines.notUnderstood(row);
      }
    }
    if (draft != null) {
      all.add(draft.build());
    }
    return new Parsed<>(all, lines.diagnostics());
  }

  private static Lockspace.Change change(Matcher counts) {
    return new Lockspace.Change(
        Integer.parseInt(counts.group(2)),
        Integer.parseInt(counts.group(3)),
        Integer.parseInt(counts.group(4)),
        Integer.parseInt(counts.group(5)),
        Long.parseLong(counts.group(6)),
        Long.parseLong(counts.group(7)));
  }

  private static final class Draft {
    private final String name;
    private long id;
    private List<String> flags = List.of();
    private Lockspace.Change change = new Lockspace.Change(0, 0, 0, 0, 0, 0);
    private List<Integer> members = List.of();
    private Lockspace.@Nullable Change next;
    private Lockspace.Wait wait = Lockspace.Wait.UNKNOWN;
    private OptionalInt messages = OptionalInt.empty();
    private List<Integer> nextMembers = List.of();
    private final List<Lockspace.Node> nodes = new ArrayList<>();

    Draft(String name) {
      this.name = name;
    }

    boolean take(DlmLines lines, DlmLines.Row row) {
      return row.match(ID).map(this::id).isPresent()
          || row.match(FLAGS).map(found -> flags(lines, row, found)).isPresent()
          || row.match(CHANGE).map(this::change).isPresent()
          || row.match(MEMBERS).map(this::members).isPresent()
          || row.match(WAIT).map(found -> waits(lines, row, found)).isPresent()
          || row.match(NODE).map(found -> nodes.add(node(found))).isPresent();
    }

    private boolean id(Matcher found) {
      id = Long.parseLong(found.group(1), 16);
      return true;
    }

    private boolean flags(DlmLines lines, DlmLines.Row row, Matcher found) {
      String words = Optional.ofNullable(found.group(2)).orElse("");
      flags = Stream.of(words.split(",")).filter(word -> !word.isEmpty()).toList();
      flags.stream()
          .filter(word -> !KNOWN.contains(word))
          .forEach(word -> lines.unknown(row, "the flag", word));
      return true;
    }

    private boolean change(Matcher found) {
      if (found.group(1) == null) {
        change = LockspacesParser.change(found);
      } else {
        next = LockspacesParser.change(found);
      }
      return true;
    }

    private boolean members(Matcher found) {
      List<Integer> numbers = DlmLines.numbers(found.group(2));
      if (found.group(1) == null) {
        members = numbers;
      } else {
        nextMembers = numbers;
      }
      return true;
    }

    private boolean waits(DlmLines lines, DlmLines.Row row, Matcher found) {
      if (found.group(1) != null) {
        wait = Lockspace.Wait.MESSAGES;
        messages = OptionalInt.of(Integer.parseInt(found.group(2)));
        return true;
      }
      try {
        wait = Lockspace.Wait.valueOf(found.group(3).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        wait = Lockspace.Wait.UNKNOWN;
        lines.unknown(row, "what is waited for,", found.group(3));
      }
      return true;
    }

    private static Lockspace.Node node(Matcher found) {
      return new Lockspace.Node(
          Integer.parseInt(found.group(1)),
          found.group(2).equals("1"),
          found.group(2).equals("-1"),
          Integer.parseInt(found.group(3)),
          found.group(4).equals("1"),
          Long.parseLong(found.group(5)),
          Long.parseLong(found.group(6)),
          found.group(7).startsWith("fence"),
          found.group(7).equals("fs"));
    }

    Lockspace build() {
      Optional<Lockspace.NextChange> unfinished =
          Optional.ofNullable(next)
              .map(found -> new Lockspace.NextChange(found, wait, messages, nextMembers));
      return new Lockspace(name, id, flags, change, members, unfinished, nodes);
    }
  }
}
