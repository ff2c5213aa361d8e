package io.quorate.drbd.format;

import io.quorate.core.block.Block;
import io.quorate.core.block.Directive;
import io.quorate.core.block.Statement;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.option.Option;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.drbd.model.ProxyOptions;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads option sections: {@code name value;}, {@code name;} for yes, {@code no-name;} for no. */
final class OptionReader {
  private final Reading reading;

  /** The text of each option that was read last without fault: in large files it is nearly always the next one too. */
  private final Map<Option<?>, String> faultless = new IdentityHashMap<>();

  OptionReader(Reading reading) {
    this.reading = reading;
  }

  /** The options of a section that may hold rows of some tables. */
  Options read(Block section, OptionTable... tables) {
    List<Options.Setting> settings = new ArrayList<>(section.children().size());
    for (Statement child : section.children()) {
      if (child instanceof Directive) {
        Options.Setting setting = setting(child, section, tables);
        if (setting != null) {
          settings.add(setting);
        }
      } else {
        unknown(child, section, tables);
      }
    }
    return Options.of(settings);
  }

  /** {@code startup}: its options, and two statements that take hosts or nothing. */
  Options readStartup(Block section, OptionTable table) {
    List<Options.Setting> settings = new ArrayList<>();
    for (Statement child : section.children()) {
      if (child instanceof Block) {
        unknown(child, section, table);
      } else if (child.keyword().equals("become-primary-on")) {
        List<String> hosts = new ArrayList<>();
        for (int i = 1; i < child.wordCount(); i++) {
          hosts.add(child.word(i));
        }
        settings.add(
            new Options.Setting("become-primary-on", String.join(" ", hosts), child.origin()));
      } else if (child.keyword().equals("stacked-timeouts")) {
        reading.end(child, 1);
        settings.add(new Options.Setting("stacked-timeouts", "yes", child.origin()));
      } else {
        Options.Setting setting = setting(child, section, table);
        if (setting != null) {
          settings.add(setting);
        }
      }
    }
    return Options.of(settings);
  }

  /** {@code proxy} or the {@code options} of a proxy: options and {@code plugin { }}. */
  ProxyOptions readProxy(Block section, OptionTable table) {
    List<Options.Setting> settings = new ArrayList<>();
    List<List<String>> plugins = new ArrayList<>();
    for (Statement child : section.children()) {
      if (child instanceof Block block
          && child.wordCount() == 1
          && !table.contains(child.keyword())) {
        plugins.clear();
        for (Statement line : block.children()) {
          List<String> words = new ArrayList<>();
          for (int i = 0; i < line.wordCount(); i++) {
            words.add(line.word(i));
          }
          plugins.add(words);
        }
      } else if (child instanceof Block) {
        unknown(child, section, table);
      } else {
        Options.Setting setting = setting(child, section, table);
        if (setting != null) {
          settings.add(setting);
        }
      }
    }
    return new ProxyOptions(Options.of(settings), plugins);
  }

  private Options.@Nullable Setting setting(
      Statement statement, Block section, OptionTable... tables) {
    String written = statement.word(0);
    boolean no = written.startsWith("no-");
    String name = no ? written.substring(3) : written;
    Option<?> row = row(name, tables);
    boolean flag = row != null && row.type().kind().equals("flag");
    if (row == null || (no && flag)) {
      unknown(statement, section, tables);
      return null;
    }
    if (flag && statement.wordCount() == 1) {
      return new Options.Setting(name, "", statement.origin());
    }
    if (statement.wordCount() == 1) {
      String value = no ? "no" : "yes";
      warnIfValueMissing(statement, row, value);
      return new Options.Setting(row.name(), value, statement.origin());
    }
    String value = statement.word(1);
    if (reading.checkLength(statement, 1, value) && !value.equals(faultless.get(row))) {
      check(statement, name, row, value);
    }
    reading.end(statement, 2);
    return new Options.Setting(row.name(), value, statement.origin());
  }

  private void check(Statement statement, String name, Option<?> row, String value) {
    try {
      row.type().read(value);
      faultless.put(row, value);
    } catch (OptionValueException e) {
      reading.error(
          "DRBD005",
          "the value of '" + name + "' is " + e.getMessage(),
          statement.wordSpan(1),
          Suggestion.didYouMean(value, row.type().keywords()).orElseGet(() -> allowed(row)));
    }
  }

  private static String allowed(Option<?> row) {
    List<String> keywords = row.type().keywords();
    String words = String.join(" | ", keywords);
    String range = row.type().range().orElse("");
    String both = words.isEmpty() ? range : range.isEmpty() ? words : words + " | " + range;
    return both.isEmpty()
        ? row.help()
        : "allowed are " + both + row.unit().map(unit -> " (" + unit + ")").orElse("");
  }

  private void warnIfValueMissing(Statement statement, Option<?> row, String value) {
    try {
      row.type().read(value);
    } catch (OptionValueException e) {
      reading.warning(
          "DRBD013",
          "'"
              + row.name()
              + "' has no value: drbdadm passes on '"
              + value
              + "', which the kernel tools refuse",
          statement.wordSpan(0),
          "give it a value; " + allowed(row));
    }
  }

  private static @Nullable Option<?> row(String name, OptionTable... tables) {
    for (OptionTable table : tables) {
      Optional<Option<?>> row = table.find(name);
      if (row.isPresent()) {
        return row.get();
      }
    }
    return null;
  }

  private void unknown(Statement statement, Block section, OptionTable... tables) {
    Set<String> known = new LinkedHashSet<>();
    for (OptionTable table : tables) {
      known.addAll(table.names());
    }
    String name = statement.keyword();
    String bare = name.startsWith("no-") ? name.substring(3) : name;
    String place = section.keyword();
    Optional<String> elsewhere = OptionPlaces.help(bare, place);
    reading.error(
        "DRBD004",
        statement instanceof Block
            ? "'" + name + "' is no option of '" + place + "' but a section"
            : "unknown option '" + name + "' in '" + place + "'",
        statement.wordSpan(0),
        elsewhere
            .or(() -> Suggestion.didYouMean(bare, known))
            .orElseGet(
                () ->
                    statement instanceof Block
                        ? "is the '}' of '" + place + "' missing before it?"
                        : ""));
  }
}
