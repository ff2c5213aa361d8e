package io.quorate.drbd.show;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link DrbdShow#JSON}. */
class ShowJsonContractTest extends ParserContract<RunningConfig> {
  @Override
  protected Parser<RunningConfig> parser() {
    return DrbdShow.JSON;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("json");
  }
}
