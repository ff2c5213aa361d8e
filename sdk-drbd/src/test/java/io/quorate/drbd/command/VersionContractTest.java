package io.quorate.drbd.command;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.ParserContract;
import java.nio.file.Path;
import java.util.List;

/** What every parser promises, for {@link DrbdAnswers#VERSION}. */
class VersionContractTest extends ParserContract<DrbdVersions> {
  private static final Path FOLDER = Path.of("src", "test", "resources", "drbd-answers", "version");

  @Override
  protected Parser<DrbdVersions> parser() {
    return DrbdAnswers.VERSION;
  }

  @Override
  protected List<Source> fixtures() {
    return List.of(
        GoldenFiles.source(FOLDER.resolve("8.4.txt")), GoldenFiles.source(FOLDER.resolve("9.txt")));
  }
}
