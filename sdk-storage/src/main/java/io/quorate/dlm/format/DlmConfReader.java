package io.quorate.dlm.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Span;
import io.quorate.dlm.model.DlmConf;
import io.quorate.dlm.model.FenceAll;
import io.quorate.dlm.model.FenceConnection;
import io.quorate.dlm.model.FenceDevice;
import io.quorate.dlm.model.LockspaceConf;
import io.quorate.dlm.model.NodeConf;
import io.quorate.dlm.option.DlmOptions;
import io.quorate.storage.line.Line;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Reads the model from the lines of dlm.conf, and says what dlm_controld reads over. */
final class DlmConfReader {
  /** {@code fgets} with 256 bytes: the rest of a longer line is a line of its own. */
  private static final int LONGEST = 254;

  private static final List<String> KEYWORDS =
      List.of(
          "device",
          "connect",
          "unfence",
          "fence_all",
          "unfence_all",
          "lockspace",
          "master",
          "node");

  private final DiagnosticSink sink;
  private final List<Options.Setting> settings = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private Optional<FenceAll> fenceAll = Optional.empty();
  private final List<FenceDevice> devices = new ArrayList<>();
  private final List<LockspaceConf> lockspaces = new ArrayList<>();
  private final List<NodeConf> nodes = new ArrayList<>();

  DlmConfReader(DiagnosticSink sink) {
    this.sink = sink;
  }

  DlmConf read(Line root) {
    List<Line> lines = root.children();
    for (int i = 0; i < lines.size(); i++) {
      line(lines.get(i));
      if (i > 0 && new DlmWords(lines.get(i - 1)).keyword().equals("device")) {
        apart(lines.get(i - 1), lines.get(i));
      }
    }
    return new DlmConf(Options.of(settings), fenceAll, devices, lockspaces, nodes);
  }

  /** A device is given up when something else stands below it without an empty line between. */
  private void apart(Line device, Line next) {
    Line last =
        device.children().isEmpty() ? device : device.children().get(device.children().size() - 1);
    Optional<Span> from = last.origin().span();
    Optional<Span> to = next.origin().span();
    if (from.isEmpty() || to.isEmpty()) {
      return;
    }
    String between = to.get().source().text().substring(from.get().end(), to.get().start());
    if (!between.contains("\n\n") && !between.contains("\n ")) {
      error(
          "DLM004",
          next,
          "the device '" + new DlmWords(device).at(1) + "' is given up here",
          "write an empty line between them, and end lines with a line feed alone");
    }
  }

  private void line(Line line) {
    length(line);
    line.children().forEach(this::length);
    if (Character.isWhitespace(line.text().charAt(0))) {
      warning("DLM003", line, "the line begins with a blank and is read over", "remove the blank");
      return;
    }
    DlmWords words = new DlmWords(line);
    switch (words.keyword()) {
      case "" -> setting(line, words);
      case "fence_all" -> fenceAll(line, words);
      case "device" -> device(line, words);
      case "lockspace" -> lockspace(line, words);
      case "node" -> node(line, words);
      default -> other(line, words);
    }
  }

  private void length(Line line) {
    if (line.text().length() > LONGEST
        || line.text().getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      error(
          "DLM006",
          line,
          "the line is longer than " + LONGEST + " bytes",
          "shorten it; dlm_controld takes the rest for another line");
    }
  }

  private void setting(Line line, DlmWords words) {
    String name = words.setting();
    Optional<Option<?>> row = DlmOptions.TABLE.find(name);
    String value = words.settingValue();
    if (name.isEmpty()) {
      warning("DLM001", line, "the line has no name and is read over", "write 'name=value'");
      return;
    }
    if (row.isPresent() && value.isEmpty()) {
      error("DLM002", line, "'" + name + "' has no value", "write " + name + "=VALUE");
      return;
    }
    settings.add(new Options.Setting(name, value, line.origin()));
    if (row.isEmpty()) {
      warning(
          "DLM010",
          line,
          "dlm_controld does not know '" + name + "'",
          Suggestion.didYouMean(name, DlmOptions.TABLE.names()).orElse("it is read over"));
      return;
    }
    if (!names.add(name)) {
      warning("DLM012", line, "'" + name + "' is set twice; the last one counts", "remove one");
    }
    boolean flag = row.get().type().kind().equals("boolean");
    if (flag && !row.get().type().keywords().contains(value)) {
      boolean on = Boolean.TRUE.equals(row.get().type().read(value));
      warning(
          "DLM011",
          line,
          "the value of '" + name + "' is taken for " + (on ? "1" : "0"),
          "write 1 or 0");
    }
    try {
      row.get().type().read(value);
    } catch (OptionValueException e) {
      warning("DLM011", line, "the value of '" + name + "' is " + e.getMessage(), row.get().help());
    }
  }

  private void fenceAll(Line line, DlmWords words) {
    if (words.count() < 2) {
      error("DLM005", line, "fence_all has no agent", "write 'fence_all AGENT'");
      return;
    }
    if (fenceAll.isPresent()) {
      warning("DLM001", line, "the first fence_all counts; this one is read over", "remove it");
      return;
    }
    fenceAll =
        Optional.of(
            new FenceAll(
                words.at(1), words.args(2, ""), !line.children().isEmpty(), words.origin(2)));
  }

  private void device(Line line, DlmWords words) {
    if (words.count() < 3) {
      error("DLM005", line, "the device has no name or no agent", "write 'device NAME AGENT'");
      return;
    }
    String name = words.at(1);
    List<FenceConnection> connections = new ArrayList<>();
    boolean unfence = false;
    for (Line child : line.children()) {
      DlmWords inside = new DlmWords(child);
      if (inside.keyword().equals("unfence")) {
        unfence = true;
      } else if (!inside.at(1).equals(name)) {
        error(
            "DLM004",
            child,
            "the device '" + name + "' is given up here: '" + inside.at(1) + "' is another one",
            "write an empty line between two devices");
      } else {
        OptionalLong node = number(child, inside, "node");
        if (node.isPresent()) {
          Options args = inside.args(2, "node");
          connections.add(new FenceConnection(node.getAsLong(), args, inside.origin(3)));
        }
      }
    }
    Options args = words.args(3, "");
    devices.add(new FenceDevice(name, words.at(2), args, connections, unfence, words.origin(3)));
  }

  private void lockspace(Line line, DlmWords words) {
    if (words.count() < 2) {
      error("DLM005", line, "the lockspace has no name", "write 'lockspace NAME'");
      return;
    }
    List<LockspaceConf.Master> masters = new ArrayList<>();
    for (Line child : line.children()) {
      DlmWords inside = new DlmWords(child);
      if (!inside.at(1).equals(words.at(1))) {
        error(
            "DLM004",
            child,
            "the masters of '" + words.at(1) + "' end here: '" + inside.at(1) + "' is another one",
            "write 'master " + words.at(1) + " node=N'");
        break;
      }
      OptionalLong node = number(child, inside, "node");
      if (node.isPresent()) {
        Options args = inside.args(2, "node");
        masters.add(new LockspaceConf.Master(node.getAsLong(), args, inside.origin(3)));
      }
    }
    lockspaces.add(new LockspaceConf(words.at(1), words.args(2, ""), masters, words.origin(2)));
  }

  private void node(Line line, DlmWords words) {
    OptionalLong id = number(line, words, "id");
    if (id.isPresent()) {
      nodes.add(new NodeConf(id.getAsLong(), words.args(1, "id"), line.origin()));
    }
  }

  private OptionalLong number(Line line, DlmWords words, String name) {
    String text = words.value(name);
    if (text.matches("[0-9]{1,10}") && !text.matches("0+")) {
      return OptionalLong.of(Long.parseLong(text));
    }
    error(
        "DLM007",
        line,
        text.isEmpty() ? "there is no '" + name + "=N'" : "'" + text + "' is no number of a node",
        "write '" + name + "=N' with the nodeid of Corosync");
    return OptionalLong.empty();
  }

  private void other(Line line, DlmWords words) {
    String keyword = words.keyword();
    boolean setting = DlmOptions.TABLE.contains(keyword);
    if (setting) {
      String text = line.text();
      if (text.contains("=")) {
        setting(line, words);
      } else {
        error("DLM002", line, "'" + keyword + "' has no value", "write " + keyword + "=VALUE");
      }
      return;
    }
    warning(
        "DLM001",
        line,
        KEYWORDS.contains(keyword)
            ? "'" + keyword + "' belongs to nothing and is read over"
            : "dlm_controld does not know '" + keyword + "'",
        KEYWORDS.contains(keyword)
            ? "write it directly below what it belongs to, without an empty line between"
            : Suggestion.didYouMean(keyword, KEYWORDS).orElse("write 'name=value'"));
  }

  private void error(String code, Line line, String message, String help) {
    report(Severity.ERROR, code, line, message, help);
  }

  private void warning(String code, Line line, String message, String help) {
    report(Severity.WARNING, code, line, message, help);
  }

  private void report(Severity severity, String code, Line line, String message, String help) {
    sink.report(Diagnostic.of(severity, code, message).at(line.origin().span()).withHelp(help));
  }
}
