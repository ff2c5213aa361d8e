package io.quorate.pacemaker;

import io.quorate.core.catalog.FormatEntry;
import io.quorate.core.catalog.FormatProvider;
import java.util.List;

/** Registers the formats of Pacemaker under the names that shells and scripts use. */
public final class PacemakerFormatProvider implements FormatProvider {
  /** For {@link java.util.ServiceLoader}. */
  public PacemakerFormatProvider() {}

  @Override
  public List<FormatEntry<?>> formats() {
    return List.of(
        new CibEntry(),
        new CrmEntry(),
        new CrmMonXmlEntry(),
        new CrmMonTextEntry(),
        new CrmResourceListEntry());
  }
}
