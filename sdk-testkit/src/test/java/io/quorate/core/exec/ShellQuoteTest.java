package io.quorate.core.exec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A real {@code sh} reads back what was quoted for it. */
final class ShellQuoteTest {
  @Property(tries = 150)
  void shellReadsWhatWasQuoted(@ForAll("arguments") List<String> arguments) {
    String script = "printf '%s\\0' end " + ShellQuote.quote(arguments);
    Command command = Command.of("sh").withInput(script);
    assertThat(read(LocalRunner.create(), command)).isEqualTo(arguments);
  }

  @Property(tries = 150)
  void bothRunnersPassArgumentsOn(@ForAll("arguments") List<String> arguments) {
    Command command = Command.of("printf", "%s\\0", "end").with(arguments);
    assertThat(read(LocalRunner.create(), command)).isEqualTo(arguments);
    assertThat(read(LocalRunner.supervised("sh"), command)).isEqualTo(arguments);
  }

  private static List<String> read(CommandRunner runner, Command command) {
    CommandResult result = runner.run(command);
    assertThat(result.stderr()).isEmpty();
    List<String> words = Arrays.asList(new String(result.stdoutBytes(), UTF_8).split("\0", -1));
    return words.subList(1, words.size() - 1);
  }

  @Provide
  Arbitrary<List<String>> arguments() {
    Arbitrary<String> any =
        Arbitraries.strings()
            .all()
            .excludeChars('\0')
            .filter(text -> UTF_8.newEncoder().canEncode(text));
    Arbitrary<String> nasty =
        Arbitraries.strings().withChars("'\"\\ \n\t\r$`!*?[]{}()<>|&;#~%-=aé€").ofMaxLength(20);
    Arbitrary<String> dashed = nasty.map(text -> "-" + text);
    return Arbitraries.oneOf(any, nasty, dashed).list().ofMaxSize(12);
  }
}
