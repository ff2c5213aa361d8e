package io.quorate.drbd.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link DrbdReports#STATUS_JSON}. */
class StatusJsonContractTest extends ParserContract<DrbdStatus> {
  @Override
  protected Parser<DrbdStatus> parser() {
    return DrbdReports.STATUS_JSON;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("json");
  }
}
