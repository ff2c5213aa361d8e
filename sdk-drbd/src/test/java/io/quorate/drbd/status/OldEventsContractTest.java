package io.quorate.drbd.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link DrbdReports#OLD_EVENTS}. */
class OldEventsContractTest extends ParserContract<OldEventLog> {
  @Override
  protected Parser<OldEventLog> parser() {
    return DrbdReports.OLD_EVENTS;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("events1");
  }
}
