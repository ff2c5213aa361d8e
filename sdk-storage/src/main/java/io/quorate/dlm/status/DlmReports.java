package io.quorate.dlm.status;

import io.quorate.core.format.Parser;
import java.util.List;
import java.util.Optional;

/** Parsers of what {@code dlm_tool} of dlm 4.2.0 prints. */
public final class DlmReports {
  /** {@code dlm_tool ls} and {@code ls -n}; nothing is printed when the daemon does not run. */
  public static final Parser<List<Lockspace>> LOCKSPACES = new LockspacesParser();

  /** {@code dlm_tool status}; absent, with an error, when the daemon does not run. */
  public static final Parser<Optional<DlmStatus>> STATUS = new DlmStatusParser();

  /** {@code dlm_tool dump_config}. */
  public static final Parser<List<DlmSetting>> SETTINGS = new DlmSettingsParser();

  /** {@code dlm_tool dump}. */
  public static final Parser<List<DlmLogLine>> LOG = new DlmLogParser();

  /** {@code dlm_tool lockdump NAME}. */
  public static final Parser<List<DlmLock>> LOCKS = new LocksParser();

  private DlmReports() {}
}
