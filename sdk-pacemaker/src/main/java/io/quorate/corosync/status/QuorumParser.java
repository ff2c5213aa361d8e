package io.quorate.corosync.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code corosync-quorumtool -s} and {@code -l}, from {@code tools/corosync-quorumtool.c} of 2.0 to 3.1.
 *
 * <p>Node numbers are decimal, or hexadecimal behind {@code 0x} with {@code -H}. In the table the columns are known from
 * its head; the row of the quorum device has nothing in the column {@code Qdevice}.
 */
final class QuorumParser implements Parser<QuorumStatus> {
  private static final Pattern TITLE = Pattern.compile("(?:Quorum|Votequorum) information|-{3,}");
  private static final Pattern HEAD =
      Pattern.compile(" *Nodeid +(?:(Votes) +(?:(Qdevice) +)?)?Name");
  private static final Pattern FIELD = Pattern.compile("([A-Z][A-Za-z ]*?): *(.*)");
  private static final Pattern QUORUM = Pattern.compile("(\\d{1,10}) *(Activity blocked)?");
  private static final Pattern QDEVICE = Pattern.compile("(.*?)(?: \\(votes (\\d{1,9})\\))?");
  private static final String LOCAL = " (local)";

  @Override
  public Parsed<QuorumStatus> parse(Source source) {
    Lines lines = new Lines(source);
    Reader reader = new Reader(lines);
    while (lines.advance()) {
      String text = lines.line();
      if (!text.isBlank() && !TITLE.matcher(text).matches() && !lines.complains()) {
        reader.line(text);
      }
    }
    return new Parsed<>(reader.end(), lines.found());
  }

  private static final class Reader {
    private final Lines lines;
    private final Map<String, String> fields = new LinkedHashMap<>();
    private final Map<String, String> more = new LinkedHashMap<>();
    private final Set<QuorumFlag> flags = EnumSet.noneOf(QuorumFlag.class);
    private final List<QuorumMember> members = new ArrayList<>();
    private Optional<Qdevice> qdevice = Optional.empty();
    private OptionalInt nodes = OptionalInt.empty();
    private OptionalLong local = OptionalLong.empty();
    private OptionalInt expected = OptionalInt.empty();
    private OptionalInt highest = OptionalInt.empty();
    private OptionalInt total = OptionalInt.empty();
    private OptionalInt quorum = OptionalInt.empty();
    private boolean blocked;
    private boolean table;
    private boolean votes;
    private boolean device;

    Reader(Lines lines) {
      this.lines = lines;
    }

    void line(String text) {
      Matcher head = HEAD.matcher(text);
      Matcher field = FIELD.matcher(text);
      if (text.equals("Membership information")) {
        table = true;
      } else if (head.matches()) {
        table = true;
        votes = head.group(1) != null;
        device = head.group(2) != null;
      } else if (table) {
        if (!row(text)) {
          lines.notUnderstood();
        }
      } else if (field.matches()) {
        field(field.group(1), field.group(2));
      } else {
        lines.notUnderstood();
      }
    }

    private void field(String label, String value) {
      switch (label) {
        case "Date", "Quorum provider", "Ring ID" -> fields.put(label, value);
        case "Quorate" -> quorate(value);
        case "Nodes" -> nodes = integer(value);
        case "Node ID" -> local = nodeId(value); // 0 where the tool does not know it
        case "Expected votes" -> expected = integer(value);
        case "Highest expected" -> highest = integer(value);
        case "Total votes" -> total = integer(value);
        case "Quorum" -> quorum(value);
        case "Flags" -> flags(value);
        case "Node state", "Node votes" -> more.put(label, value); // 2.0 and 2.1, of the local node
        default -> {
          lines.unknownField(label);
          more.put(label, value);
        }
      }
    }

    private void quorate(String value) {
      if (value.equals("Yes") || value.equals("No")) {
        fields.put("Quorate", value);
      } else {
        lines.warning("CORO201", "'" + value + "' is neither Yes nor No");
      }
    }

    private void quorum(String value) {
      Matcher matcher = QUORUM.matcher(value);
      if (matcher.matches()) {
        quorum = integer(matcher.group(1));
        blocked = matcher.group(2) != null;
      } else {
        lines.warning("CORO203", "'" + value + "' is no number");
      }
    }

    private void flags(String value) {
      fields.put("Flags", value);
      for (String word : value.isBlank() ? new String[0] : value.strip().split(" +")) {
        Optional<QuorumFlag> flag = QuorumFlag.of(word);
        if (flag.isPresent()) {
          flags.add(flag.get());
        } else {
          lines.warning("CORO201", "'" + word + "' is no known flag");
        }
      }
    }

    private boolean row(String text) {
      String[] words = text.strip().split(" +", votes ? 3 : 2);
      OptionalLong id = nodeIdOrNone(words[0]);
      if (id.isEmpty() || words.length < 2) {
        return false;
      }
      OptionalInt own = OptionalInt.empty();
      String rest = words[1];
      if (votes) {
        own = integer(words[1]);
        rest = words.length > 2 ? words[2].strip() : "";
        if (own.isEmpty()) {
          return true;
        }
      }
      if (device && id.getAsLong() == 0) {
        qdevice(own.orElse(0), rest);
        return true;
      }
      Optional<QdeviceVote> vote = Optional.empty();
      if (device) {
        String[] split = rest.split(" +", 2);
        vote = vote(split[0]);
        rest = split.length > 1 ? split[1] : "";
      }
      boolean here = rest.endsWith(LOCAL.strip());
      String name = here ? rest.substring(0, rest.length() - LOCAL.length() + 1).strip() : rest;
      members.add(new QuorumMember(id.getAsLong(), own, vote, name, here));
      return true;
    }

    private Optional<QdeviceVote> vote(String words) {
      Optional<QdeviceVote> vote = QdeviceVote.of(words);
      if (vote.isEmpty() && !words.equals("NR")) {
        lines.warning("CORO201", "'" + words + "' says nothing known of the quorum device");
      }
      return vote;
    }

    private void qdevice(int cast, String rest) {
      Matcher matcher = QDEVICE.matcher(rest);
      boolean named = matcher.matches();
      String available = named ? matcher.group(2) : null;
      qdevice =
          Optional.of(
              new Qdevice(
                  named ? matcher.group(1) : rest,
                  cast,
                  available == null ? cast : Integer.parseInt(available)));
    }

    private OptionalLong nodeId(String text) {
      OptionalLong id = nodeIdOrNone(text);
      if (id.isEmpty()) {
        lines.warning("CORO203", "'" + text + "' is no number of a node");
      }
      return id;
    }

    private static OptionalLong nodeIdOrNone(String text) {
      return text.startsWith("0x") ? Lines.parse(text.substring(2), 16) : Lines.parse(text, 10);
    }

    private OptionalInt integer(String text) {
      OptionalLong number = lines.number(text);
      return number.isPresent() && number.getAsLong() <= Integer.MAX_VALUE
          ? OptionalInt.of((int) number.getAsLong())
          : OptionalInt.empty();
    }

    QuorumStatus end() {
      if (fields.isEmpty() && !table) {
        lines.missing("there is neither quorum nor a table of members in this output");
      }
      boolean voting = fields.containsKey("Flags") || expected.isPresent() || quorum.isPresent();
      @Nullable String ring = fields.get("Ring ID");
      return new QuorumStatus(
          Optional.ofNullable(fields.get("Date")),
          Optional.ofNullable(fields.get("Quorum provider"))
              .filter(name -> !name.equals("Not configured")),
          nodes,
          local.isPresent() && local.getAsLong() == 0 ? OptionalLong.empty() : local,
          Optional.ofNullable(ring).map(text -> RingId.parse(text, voting)),
          Optional.ofNullable(fields.get("Quorate")).map("Yes"::equals),
          voting
              ? Optional.of(new Votequorum(expected, highest, total, quorum, blocked, flags))
              : Optional.empty(),
          members,
          qdevice,
          more);
    }
  }
}
