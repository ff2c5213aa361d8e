package io.quorate.corosync.status;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link CorosyncReports#CMAP}. */
class CmapContractTest extends ParserContract<Cmap> {
  @Override
  protected Parser<Cmap> parser() {
    return CorosyncReports.CMAP;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("cmap");
  }
}
