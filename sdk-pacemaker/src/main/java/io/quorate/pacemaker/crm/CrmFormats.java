package io.quorate.pacemaker.crm;

import io.quorate.core.format.Format;
import io.quorate.pacemaker.model.Cib;

/** The format of {@code crm configure}. */
public final class CrmFormats {
  /**
   * The configuration language of crmsh 4.4, with the agents of {@link AgentCatalog#crmshDefault} and the schema {@code
   * pacemaker-3.9}.
   *
   * <p>It holds the configuration only: a CIB read from it has the version 0.0.0 and an empty status.
   */
  public static final Format<Cib> CRM = CrmShell.create().format();

  private CrmFormats() {}
}
