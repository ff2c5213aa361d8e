package io.quorate.drbd.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link DrbdReports#EVENTS}. */
class EventLogContractTest extends ParserContract<EventLog> {
  @Override
  protected Parser<EventLog> parser() {
    return DrbdReports.EVENTS;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("events");
  }
}
