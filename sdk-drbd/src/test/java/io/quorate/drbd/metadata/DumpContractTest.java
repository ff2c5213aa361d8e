package io.quorate.drbd.metadata;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.testkit.ParserContract;
import java.util.List;

/** What every parser promises, for {@link DrbdMetadata#DUMP}. */
class DumpContractTest extends ParserContract<MetadataDump> {
  @Override
  protected Parser<MetadataDump> parser() {
    return DrbdMetadata.DUMP;
  }

  @Override
  protected List<Source> fixtures() {
    return Fixtures.in("dump");
  }
}
