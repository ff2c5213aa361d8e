package io.quorate.drbd.metadata;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link DrbdMetadata#IDENTIFIERS}. */
class GiContractTest extends ParserContract<GiReport> {
  @Override
  protected Parser<GiReport> parser() {
    return DrbdMetadata.IDENTIFIERS;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("gi");
  }
}
