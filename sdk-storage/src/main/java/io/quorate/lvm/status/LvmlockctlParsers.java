package io.quorate.lvm.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parsers of {@code lvmlockctl}, 2.03.16. */
public final class LvmlockctlParsers {
  /** {@code lvmlockctl --info}. */
  public static final Parser<LockdInfo> INFO = LvmlockctlParsers::info;

  /** {@code lvmlockctl --dump}. */
  public static final Parser<LockdLog> DUMP = LvmlockctlParsers::dump;

  private static final Pattern GLOBAL = Pattern.compile("VG vg_uuid=\\s+lock_type=");
  private static final Pattern VG = Pattern.compile("VG (\\S+) lock_type=(\\S*)\\s*(\\S*)");
  private static final Pattern LS =
      Pattern.compile("LS\\s+(?:(?:dlm|sanlock|idm|none) )?(\\S+)( .*)?");
  private static final Pattern LOCK =
      Pattern.compile(
          "L([KW]) (GL|VG|LV) (un|nl|sh|ex)(?: ver (\\d{1,18}))?(?: (?!ver )(\\S+))?(.*)");
  private static final Pattern LOG = Pattern.compile("(\\d{1,15}) (.*)");

  private LvmlockctlParsers() {}

  private static final class Entry {
    private String name = "";
    private String uuid = "";
    private String type = "";
    private String lockspace = "";
    private final List<String> arguments = new ArrayList<>();
    private final List<LockdLock> locks = new ArrayList<>();
    private final List<String> operations = new ArrayList<>();

    LockdVg done() {
      return new LockdVg(name, uuid, type, lockspace, arguments, locks, operations);
    }
  }

  private static Parsed<LockdInfo> info(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    List<LockdVg> all = new ArrayList<>();
    Entry open = null;
    int start = 0;
    for (String raw : source.text().split("\n", -1)) {
      String line = raw.strip();
      boolean known = true;
      if (line.startsWith("VG ")) {
        Entry next = volumeGroup(line);
        known = next != null;
        if (open != null) {
          all.add(open.done());
        }
        open = next;
      } else if (!line.isEmpty()) {
        known = open != null && inside(open, line);
      }
      if (!known) {
        found.add(unknown(source.span(start, start + raw.length())));
      }
      start += raw.length() + 1;
    }
    if (open != null) {
      all.add(open.done());
    }
    return new Parsed<>(new LockdInfo(all), found);
  }

  private static @Nullable Entry volumeGroup(String line) {
    Entry entry = new Entry();
    if (GLOBAL.matcher(line).matches()) {
      return entry;
    }
    Matcher vg = VG.matcher(line);
    if (!vg.matches()) {
      return null;
    }
    entry.name = vg.group(1);
    entry.type = vg.group(2);
    entry.uuid = vg.group(3);
    return entry;
  }

  private static boolean inside(Entry entry, String line) {
    Matcher ls = LS.matcher(line);
    if (ls.matches()) {
      entry.lockspace = ls.group(1);
      if (ls.group(2) != null && !ls.group(2).isBlank()) {
        entry.arguments.addAll(Arrays.asList(ls.group(2).strip().split("\\s+")));
      }
      return true;
    }
    if (line.startsWith("OP ")) {
      entry.operations.add(line.substring(3).strip());
      return true;
    }
    Matcher lock = LOCK.matcher(line);
    if (!lock.matches()) {
      return false;
    }
    boolean lv = lock.group(2).equals("LV");
    String word = lock.group(5) == null ? "" : lock.group(5);
    entry.locks.add(
        new LockdLock(
            LockdLock.Resource.valueOf(lock.group(2)),
            LockdLock.Mode.valueOf(lock.group(3).toUpperCase(Locale.ROOT)),
            Optional.ofNullable(lock.group(4)).map(Long::valueOf),
            lv ? word : "",
            ((lv ? "" : word) + lock.group(6)).strip(),
            lock.group(1).equals("W")));
    return true;
  }

  private static Parsed<LockdLog> dump(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    List<LockdLog.Line> lines = new ArrayList<>();
    int start = 0;
    for (String raw : source.text().split("\n", -1)) {
      String line = raw.endsWith("\r") ? raw.substring(0, raw.length() - 1) : raw;
      Matcher matcher = LOG.matcher(line);
      if (matcher.matches()) {
        Instant time = Instant.ofEpochSecond(Long.parseLong(matcher.group(1)));
        lines.add(new LockdLog.Line(time, matcher.group(2).stripTrailing()));
      } else if (!line.isBlank()) {
        found.add(unknown(source.span(start, start + raw.length())));
      }
      start += raw.length() + 1;
    }
    return new Parsed<>(new LockdLog(lines), found);
  }

  private static Diagnostic unknown(Span line) {
    return Diagnostic.error("LVM030", "the line is not understood", line);
  }
}
