package io.quorate.drbd.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link DrbdReports#PROC}. */
class ProcDrbdContractTest extends ParserContract<ProcDrbd> {
  @Override
  protected Parser<ProcDrbd> parser() {
    return DrbdReports.PROC;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("proc");
  }
}
