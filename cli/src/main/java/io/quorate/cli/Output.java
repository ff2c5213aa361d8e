package io.quorate.cli;

import java.io.IOException;
import picocli.CommandLine.ParseResult;

/** Where what was made of the inputs goes. */
interface Output {
  /** Takes what was made of one input, named as it was given. */
  void write(String path, byte[] content) throws IOException;

  /** The output that {@code --out} asks for; standard output without it. */
  static Output of(ParseResult arguments, Terminal terminal) {
    return arguments.hasMatchedOption("--out")
        ? new OutputTree(Arguments.value(arguments, "--out", ""))
        : (path, content) -> terminal.write(content);
  }
}
