package io.quorate.core.exec;

import io.quorate.testkit.RunnerContract;

/** The shell that starts commands on other hosts, without another host. */
final class SupervisedRunnerTest extends RunnerContract {
  @Override
  protected CommandRunner runner() {
    return LocalRunner.supervised("sh");
  }
}
