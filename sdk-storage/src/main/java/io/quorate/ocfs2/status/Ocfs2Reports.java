package io.quorate.ocfs2.status;

import io.quorate.core.format.Parser;
import io.quorate.ocfs2.model.O2cbCluster;
import java.util.Optional;

/** Parsers of what the tools of ocfs2-tools 1.8.7 print. */
public final class Ocfs2Reports {
  /** {@code o2cb list-cluster NAME --oneline}; absent when the output holds no cluster. */
  public static final Parser<Optional<O2cbCluster>> O2CB_ONELINE = new O2cbOnelineParser();

  private Ocfs2Reports() {}
}
