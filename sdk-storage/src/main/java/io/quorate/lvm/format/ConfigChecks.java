package io.quorate.lvm.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.text.Span;
import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.option.LvmOption;
import io.quorate.lvm.option.LvmOptions;
import io.quorate.lvm.value.LvmValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says of an lvm.conf what {@code lvmconfig --validate} of 2.03.16 says, and which words LVM does not know. */
final class ConfigChecks {
  private final DiagnosticSink sink;
  private final Map<String, Span> seen = new HashMap<>();

  ConfigChecks(DiagnosticSink sink) {
    this.sink = sink;
  }

  void check(Block root) {
    Optional<Span> file = root.span();
    if (root.children().isEmpty() && file.filter(span -> span.source().length() > 0).isPresent()) {
      sink.report(
          Diagnostic.error(
                  "LVM006",
                  "LVM does not load a file of comments and blanks alone",
                  file.get().source().span(0, 1))
              .withHelp("write a section, even one without settings, or leave the file empty"));
    }
    check(root, "");
  }

  private void check(Block block, String prefix) {
    for (Statement child : block.children()) {
      if (child.keyword().isEmpty()) {
        continue;
      }
      String path = LvmConfig.path(prefix, child.keyword());
      if (child instanceof Block inner) {
        section(inner, path);
        check(inner, path);
      } else {
        LvmValue.of(child).ifPresent(value -> setting(child, path, value));
      }
    }
  }

  private void section(Block block, String path) {
    if (LvmOptions.isSection(path)) {
      return;
    }
    Optional<LvmOption<?>> option = LvmOptions.find(path);
    if (option.isPresent()) {
      error(
          "LVM002",
          "'" + path + "' is a setting, and no section",
          block,
          0,
          Optional.of("set it: " + option.get().name() + " = " + sample(option.get())));
      return;
    }
    if (path.indexOf('/') < 0 || LvmOptions.isSection(parent(path))) {
      warning(
          "LVM001",
          "unknown section '" + path + "': LVM reads over it",
          block,
          Suggestion.didYouMean(path, LvmOptions.sections()));
    }
  }

  private void setting(Statement line, String path, LvmValue value) {
    repeated(line, path);
    Optional<LvmOption<?>> option = LvmOptions.find(path);
    if (option.isEmpty() && LvmOptions.isOpen(parent(path))) {
      return;
    }
    if (path.indexOf('/') < 0) {
      warning(
          "LVM005",
          "'" + path + "' is not in a section: LVM reads over it",
          line,
          home(path).map(home -> "it belongs into '" + home + "'"));
      return;
    }
    if (option.isEmpty()) {
      unknown(line, path);
      return;
    }
    Optional<String> problem = option.get().problem(value);
    if (problem.isPresent()) {
      error(
          "LVM002",
          "the value of '" + path + "' is " + problem.get() + ": LVM takes the default",
          line,
          1,
          Optional.of("write for example " + sample(option.get())));
      return;
    }
    words(line, option.get(), value);
  }

  private void words(Statement line, LvmOption<?> option, LvmValue value) {
    try {
      option.row().type().read(value.spelled());
    } catch (OptionValueException e) {
      line.wordSpan(1)
          .map(
              span ->
                  Diagnostic.warning("LVM004", "'" + option.path() + "' is " + e.getMessage(), span)
                      .withHelp(
                          Suggestion.didYouMean(
                                  String.join(",", value.texts()), option.row().type().keywords())
                              .orElse("LVM takes the default, or fails when it needs the value")))
          .ifPresent(sink::report);
    }
  }

  private void unknown(Statement line, String path) {
    String section = parent(path);
    if (!LvmOptions.isSection(section)) {
      if (line.keyword().indexOf('/') >= 0) {
        warning(
            "LVM001",
            "unknown section '" + section + "': LVM reads over it",
            line,
            Suggestion.didYouMean(section, LvmOptions.sections()));
      }
      return; // the section around it was reported
    }
    String name = path.substring(path.lastIndexOf('/') + 1);
    warning(
        "LVM001",
        "unknown setting '" + path + "': LVM reads over it",
        line,
        home(name)
            .map(home -> "it belongs into '" + home + "'")
            .or(() -> Suggestion.didYouMean(name, LvmOptions.names(section))));
  }

  private static Optional<String> home(String name) {
    List<String> homes =
        LvmOptions.all().stream()
            .filter(option -> option.name().equals(name))
            .map(LvmOption::section)
            .toList();
    return homes.stream().findFirst();
  }

  private void repeated(Statement line, String path) {
    Optional<Span> here = line.wordSpan(0);
    if (here.isEmpty()) {
      return;
    }
    Span first = seen.putIfAbsent(path, here.get());
    if (first != null) {
      sink.report(
          Diagnostic.warning(
                  "LVM003", "'" + path + "' is set again: the last one holds", here.get())
              .withHelp("remove one of them; LVM says that it ignores one, and means the first")
              .withRelated("set here before", first));
    }
  }

  private static String parent(String path) {
    int slash = path.lastIndexOf('/');
    return slash < 0 ? "" : path.substring(0, slash);
  }

  private static String sample(LvmOption<?> option) {
    return option
        .row()
        .defaultText()
        .orElse(
            switch (option.row().type().kind()) {
              case "number", "boolean" -> "1";
              case "list" -> "[ \"text\" ]";
              default -> "\"text\"";
            });
  }

  private void error(String code, String message, Statement line, int word, Optional<String> help) {
    line.wordSpan(word)
        .map(span -> Diagnostic.error(code, message, span))
        .map(found -> help.map(found::withHelp).orElse(found))
        .ifPresent(sink::report);
  }

  private void warning(String code, String message, Statement line, Optional<String> help) {
    line.wordSpan(0)
        .map(span -> Diagnostic.warning(code, message, span))
        .map(found -> help.map(found::withHelp).orElse(found))
        .ifPresent(sink::report);
  }
}
