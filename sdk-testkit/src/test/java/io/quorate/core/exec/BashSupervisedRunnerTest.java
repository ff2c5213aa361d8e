package io.quorate.core.exec;

import io.quorate.testkit.RealTool;
import io.quorate.testkit.RunnerContract;
import org.junit.jupiter.api.BeforeAll;

/** The same where {@code sh} is bash, as on hosts of the Red Hat family. */
final class BashSupervisedRunnerTest extends RunnerContract {
  @BeforeAll
  static void needsBash() {
    RealTool.require("bash");
  }

  @Override
  protected CommandRunner runner() {
    return LocalRunner.supervised("bash --posix");
  }
}
