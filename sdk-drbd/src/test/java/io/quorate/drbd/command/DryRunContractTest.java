package io.quorate.drbd.command;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.GoldenFiles;
import io.quorate.testkit.ParserContract;
import java.nio.file.Path;
import java.util.List;

/** What every parser promises, for {@link DrbdAnswers#DRY_RUN}. */
class DryRunContractTest extends ParserContract<List<PlannedCommand>> {
  private static final Path FOLDER = Path.of("src", "test", "resources", "drbd-answers", "dry-run");

  @Override
  protected Parser<List<PlannedCommand>> parser() {
    return DrbdAnswers.DRY_RUN;
  }

  @Override
  protected List<Source> fixtures() {
    return List.of(
        GoldenFiles.source(FOLDER.resolve("8.4.txt")), GoldenFiles.source(FOLDER.resolve("9.txt")));
  }
}
