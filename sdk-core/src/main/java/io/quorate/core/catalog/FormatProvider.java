package io.quorate.core.catalog;

import java.util.List;

/** Names the formats of one subsystem; found by {@link java.util.ServiceLoader}. */
public interface FormatProvider {
  /** The entries, in the order in which users should see them. */
  List<FormatEntry<?>> formats();
}
