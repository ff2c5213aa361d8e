package io.quorate.pacemaker.simulate;

import io.quorate.core.format.Parser;

/** The parsers of what {@code crm_simulate} prints. */
public final class SimulateReports {
  /** Text, releases 1.1 to 3.0, with any options. */
  public static final Parser<CrmSimulation> TEXT = new SimulateTextParser();

  /** {@code --output-as=xml}, since 2.1. */
  public static final Parser<CrmSimulation> XML = new SimulateXmlParser();

  private SimulateReports() {}
}
