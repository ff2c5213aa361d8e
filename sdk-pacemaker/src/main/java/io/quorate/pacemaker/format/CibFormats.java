package io.quorate.pacemaker.format;

import io.quorate.core.format.Format;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.model.Cib;

/** The formats of Pacemaker. */
public final class CibFormats {
  /** The cluster information base: {@code cib.xml}, the output of {@code cibadmin --query}; schemas 1.0 to 4.0. */
  public static final Format<Cib> CIB = Format.of(new XmlSyntax(), new CibCodec());

  private CibFormats() {}
}
