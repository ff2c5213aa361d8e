package io.quorate.dlm;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.LocalRunner;
import io.quorate.core.option.Option;
import io.quorate.dlm.option.DlmOptions;
import io.quorate.testkit.RealTool;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The table of settings against what the daemon says of itself. */
class DlmOptionsToolTest {
  private static final Pattern OPTION =
      Pattern.compile("  --([a-z_]+)[^\\n]*\\n +[^\\n\\[]*(?:\\[([^\\]]*)\\])?");

  @Test
  void namesAndDefaultsAreThoseOfTheDaemon() {
    String tool = RealTool.require("dlm_controld").toString();
    String help = LocalRunner.create().run(Command.of(tool, "-h")).stdout();
    Map<String, String> options = new LinkedHashMap<>();
    Matcher matcher = OPTION.matcher(help);
    while (matcher.find()) {
      if (matcher.group(2) != null) {
        options.put(matcher.group(1), matcher.group(2));
      }
    }
    assertThat(options).hasSizeGreaterThan(20);
    options.forEach(
        (name, standard) -> {
          Option<?> row = DlmOptions.TABLE.find(name).orElseThrow();
          assertThat(row.defaultText()).as(name).contains(standard);
        });
    // Settings that the file has, and the help does not show.
    assertThat(DlmOptions.TABLE.names())
        .allMatch(
            name ->
                options.containsKey(name) || Set.of("bind_all", "enable_fscontrol").contains(name));
  }
}
