package io.quorate.cli.toy;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import java.util.List;

/** Registers the toys. */
public final class ToyProvider implements FormatProvider {
  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(new ToyFormat(), new ToyReport());
  }
}
