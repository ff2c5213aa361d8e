package io.quorate.dlm.format;

import io.quorate.core.format.Format;
import io.quorate.dlm.model.DlmConf;
import io.quorate.storage.line.LineSyntax;

/** The formats of DLM. */
public final class DlmFormats {
  /** {@code /etc/dlm/dlm.conf}. */
  public static final Format<DlmConf> CONF =
      Format.of(new LineSyntax(new DlmLines()), new DlmConfCodec());

  private DlmFormats() {}
}
