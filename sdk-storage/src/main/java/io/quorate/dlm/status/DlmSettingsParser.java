package io.quorate.dlm.status;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.dlm.option.DlmOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code dlm_tool dump_config}. */
final class DlmSettingsParser implements Parser<List<DlmSetting>> {
  private static final Pattern LINE =
      Pattern.compile("([a-z_]+)=(\\S*)(?: \\((cli option|dlm\\.conf|set_config)\\))?");

  /** What the daemon prints although nobody can set it. */
  private static final Set<String> COMMANDS = Set.of("help", "version");

  @Override
  public Parsed<List<DlmSetting>> parse(Source source) {
    DlmLines lines = new DlmLines(source);
    List<DlmSetting> settings = new ArrayList<>();
    for (DlmLines.Row row : lines.rows()) {
      Optional<Matcher> found = row.match(LINE);
      if (found.isEmpty()) {
        lines.notUnderstood(row);
        continue;
      }
      String name = found.get().group(1);
      if (COMMANDS.contains(name)) {
        continue;
      }
      if (!DlmOptions.TABLE.contains(name)) {
        lines.unknown(row, "the setting", name);
      }
      String from = Optional.ofNullable(found.get().group(3)).orElse("");
      settings.add(
          new DlmSetting(
              name,
              found.get().group(2),
              switch (from) {
                case "cli option" -> DlmSetting.From.COMMAND_LINE;
                case "dlm.conf" -> DlmSetting.From.FILE;
                case "set_config" -> DlmSetting.From.SET_CONFIG;
                default -> DlmSetting.From.DEFAULT;
              }));
    }
    return new Parsed<>(settings, lines.diagnostics());
  }
}
