package io.quorate.core.xml;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.format.EditException;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Syntax;
import io.quorate.core.format.TextEdit;
import io.quorate.core.text.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads, prints and edits XML.
 *
 * <p>Any text gives a document that prints back character for character; what is wrong with it is reported with the codes
 * {@code XML001} to {@code XML029}. Document type definitions are refused, so that there are no entities but the five
 * that XML has. A codec decodes from and encodes to a document: see {@link XmlElement#document} and {@link
 * XmlElement#root}.
 *
 * <p>When an element is edited, attributes that neither the old nor the new value of the model has stay. Two elements
 * say the same when name, attributes in any order and own text are equal; the own text of an element that was read is
 * compared without space at its ends.
 */
public final class XmlSyntax implements Syntax<XmlElement> {
  private final XmlLimits limits;

  /** A syntax with {@link XmlLimits#DEFAULT}. */
  public XmlSyntax() {
    this(XmlLimits.DEFAULT);
  }

  /** A syntax with limits of one's own. */
  public XmlSyntax(XmlLimits limits) {
    this.limits = limits;
  }

  /** The limits. */
  public XmlLimits limits() {
    return limits;
  }

  /** Reads a document together with what was found: for the output of tools. */
  public Parsed<XmlElement> read(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    XmlElement document = parse(source, found::add);
    return new Parsed<>(document, found);
  }

  @Override
  public XmlElement parse(Source source, DiagnosticSink sink) {
    return new XmlParser(source, sink, limits).parse();
  }

  /** The characters of what was read; the canonical text of what was built. */
  @Override
  public String print(XmlElement root) {
    return root.source == null
        ? XmlPrinter.canonical(root)
        : root.source.text().substring(root.start, root.end);
  }

  @Override
  public List<XmlElement> children(XmlElement node) {
    return node.elements();
  }

  @Override
  public Object kind(XmlElement node) {
    return node.name();
  }

  @Override
  public boolean sameHeader(XmlElement a, XmlElement b) {
    if (!a.sameStart(b)) {
      return false;
    }
    boolean exact = a.source == null && b.source == null;
    return a.isDocument() || (exact ? a.rawText().equals(b.rawText()) : a.text().equals(b.text()));
  }

  @Override
  public List<TextEdit> replaceHeader(XmlElement file, XmlElement wanted) {
    return replaceHeader(file, Optional.empty(), wanted);
  }

  /**
   * {@inheritDoc}
   *
   * @throws EditException when an element {@code <a/>} shall get another name and content in one edit
   */
  @Override
  public List<TextEdit> replaceHeader(
      XmlElement file, Optional<XmlElement> before, XmlElement wanted) {
    return file.isDocument() ? List.of() : new HeaderEdits(file).replace(before, wanted);
  }

  @Override
  public List<TextEdit> remove(XmlElement file) {
    return new PlaceEdits(file).remove();
  }

  @Override
  public TextRange range(XmlElement file) {
    return new TextRange(file.start, file.end);
  }

  @Override
  public List<TextEdit> insert(
      XmlElement parent, Optional<XmlElement> after, Optional<XmlElement> before, String child) {
    return new PlaceEdits(parent).insert(after, before, child);
  }

  @Override
  public String render(XmlElement child, XmlElement parent) {
    return new PlaceEdits(parent).render(child);
  }
}
