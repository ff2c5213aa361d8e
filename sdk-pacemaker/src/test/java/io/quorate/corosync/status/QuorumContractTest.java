package io.quorate.corosync.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link CorosyncReports#QUORUM}. */
class QuorumContractTest extends ParserContract<QuorumStatus> {
  @Override
  protected Parser<QuorumStatus> parser() {
    return CorosyncReports.QUORUM;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("quorum");
  }
}
