package io.quorate.drbd.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link DrbdReports#SH_STATUS}. */
class ShStatusContractTest extends ParserContract<ShStatus> {
  @Override
  protected Parser<ShStatus> parser() {
    return DrbdReports.SH_STATUS;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("sh-status");
  }
}
