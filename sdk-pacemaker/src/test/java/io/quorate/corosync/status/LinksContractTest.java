package io.quorate.corosync.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link CorosyncReports#LINKS}. */
class LinksContractTest extends ParserContract<LinkReport> {
  @Override
  protected Parser<LinkReport> parser() {
    return CorosyncReports.LINKS;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("links");
  }
}
