/**
 * The hardened, lossless, error-tolerant XML tree: {@link io.quorate.core.xml.XmlSyntax} reads, prints and edits, {@link
 * io.quorate.core.xml.XmlElement} is the tree.
 *
 * <p>The parser is the SDK's own, not the JDK's, for four reasons: every node and every attribute knows its exact
 * characters, so that what an edit does not touch stays byte for byte; broken text gives a tree too; every problem of a
 * text is reported in one pass with line, column and help; and it is bounded by construction, because it has no code
 * that expands entities, opens files or addresses, or calls itself.
 *
 * <ul>
 *   <li>{@link io.quorate.core.xml.XmlNode}: element, text, CDATA, comment, instruction, or what is no XML
 *   <li>{@link io.quorate.core.xml.XmlAttribute}: name, value and where they are
 *   <li>{@link io.quorate.core.xml.XmlLimits}: how deep, long and wide a document may be
 * </ul>
 *
 * <p>Grammar: XML 1.0, fifth edition, with Namespaces in XML 1.0, third edition; no document type definition.
 */
@NullMarked
package io.quorate.core.xml;

import org.jspecify.annotations.NullMarked;
