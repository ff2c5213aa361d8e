package io.quorate.pacemaker.simulate;

import io.quorate.core.format.Format;
import io.quorate.core.xml.XmlSyntax;

/** The formats of transition graphs. */
public final class TransitionGraphFormats {
  /** What {@code crm_simulate --save-graph} writes, and the scheduler sends to the controller; 1.1 to 3.0. */
  public static final Format<TransitionGraph> TRANSITION_GRAPH =
      Format.of(new XmlSyntax(), new GraphCodec());

  private TransitionGraphFormats() {}
}
