package io.quorate.core.xml;

import io.quorate.core.text.Origin;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.core.text.StringPool;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An element with its attributes and children, or a whole document.
 *
 * <p>What {@link XmlSyntax#parse} gives, and what a codec encodes to, is a document: an element with the empty name whose
 * children are the XML declaration, comments and the root element.
 *
 * <pre>{@code
 * XmlElement.document(
 *     XmlElement.of("nvpair").with("id", "x").with("name", "target-role").with("value", "Started"));
 * }</pre>
 *
 * <p>Immutable; {@code with} methods give a built element, which has no place in a text. Two elements are equal when
 * they have the same name, the same attributes in any order and the same children in the same order. Blank text between
 * child elements is indentation and not compared, unless there is other text beside it.
 */
public final class XmlElement extends Located implements XmlNode {
  private final String name;
  private final List<XmlAttribute> attributes;
  private final List<XmlNode> children;
  private final int contentStart;
  private final int contentEnd;
  private final Scope scope;

  private XmlElement(String name, List<XmlAttribute> attributes, List<XmlNode> children) {
    super(null, 0, 0);
    this.name = name;
    this.attributes = List.copyOf(attributes);
    this.children = List.copyOf(children);
    this.contentStart = 0;
    this.contentEnd = 0;
    this.scope = Scope.ROOT.with(attributes);
  }

  XmlElement(
      Source source,
      String name,
      List<XmlAttribute> attributes,
      List<XmlNode> children,
      int start,
      int contentStart,
      int contentEnd,
      int end,
      Scope scope) {
    super(source, start, end);
    this.name = name;
    this.attributes = attributes;
    this.children = children;
    this.contentStart = contentStart;
    this.contentEnd = contentEnd;
    this.scope = scope;
  }

  /**
   * An element without attributes and children.
   *
   * @throws IllegalArgumentException when it is no name, or has more than one colon
   */
  public static XmlElement of(String name) {
    return new XmlElement(XmlChars.checkedName(name), List.of(), List.of());
  }

  /**
   * An element with attributes and children: what {@link #with} and {@link #withChildren} make in steps.
   *
   * @throws IllegalArgumentException when it is no name, or an attribute is there twice
   */
  public static XmlElement of(
      String name, List<XmlAttribute> attributes, List<? extends XmlNode> children) {
    for (int i = 1; i < attributes.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (attributes.get(i).name().equals(attributes.get(j).name())) {
          throw new IllegalArgumentException(
              "attribute '" + Problems.shown(attributes.get(i).name()) + "' is there twice");
        }
      }
    }
    return new XmlElement(XmlChars.checkedName(name), attributes, checkedChildren(children));
  }

  /**
   * A document: at most one root element, with comments and instructions around it.
   *
   * @throws IllegalArgumentException when there are two roots, or text
   */
  public static XmlElement document(XmlNode... nodes) {
    List<XmlNode> list = Arrays.asList(nodes);
    if (list.stream().filter(XmlElement.class::isInstance).count() > 1
        || list.stream().anyMatch(n -> n instanceof XmlText || n instanceof XmlCData)) {
      throw new IllegalArgumentException("a document has one root element and no text");
    }
    return new XmlElement("", List.of(), checkedChildren(list));
  }

  private static List<XmlNode> checkedChildren(Collection<? extends XmlNode> nodes) {
    List<XmlNode> result = new ArrayList<>(nodes.size());
    for (XmlNode node : nodes) {
      if (node instanceof XmlElement element && element.isDocument()) {
        throw new IllegalArgumentException("a document is no child; take its root");
      }
      if (node instanceof XmlText text) {
        int last = result.size() - 1;
        if (last >= 0 && result.get(last) instanceof XmlText before) {
          result.set(last, XmlText.of(before.value() + text.value()));
          continue;
        }
        if (text.value().isEmpty()) {
          continue;
        }
      }
      result.add(node);
    }
    return result;
  }

  /** Whether this is a document and not an element. */
  public boolean isDocument() {
    return name.isEmpty();
  }

  /** The root of a document, the first one if there are several by mistake; of an element the element itself. */
  public Optional<XmlElement> root() {
    return isDocument() ? elements().stream().findFirst() : Optional.of(this);
  }

  /** The name as written, with its prefix; {@code ""} for a document. */
  public String name() {
    return name;
  }

  /** The part of the name before the colon; empty when there is none. */
  public Optional<String> prefix() {
    return XmlNames.prefix(name);
  }

  /** The part of the name after the colon, or all of it. */
  public String localName() {
    return XmlNames.localName(name);
  }

  /**
   * The namespace that the name is in; empty when it is in none, or its prefix is not declared.
   *
   * <p>A built element knows its own declarations only.
   */
  public Optional<String> namespace() {
    return scope.resolve(prefix().orElse("")).filter(address -> !address.isEmpty());
  }

  /** The namespace of a prefix at this element, {@code ""} being the prefix of the default namespace. */
  public Optional<String> namespaceOf(String prefix) {
    return scope.resolve(prefix).filter(address -> !address.isEmpty());
  }

  /** The attributes in order, namespace declarations included. */
  public List<XmlAttribute> attributes() {
    return attributes;
  }

  /** The value of the attribute with this name, as written with its prefix. */
  public Optional<String> attribute(String attributeName) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributeName(i).equals(attributeName)) {
        return Optional.of(attributeValue(i));
      }
    }
    return Optional.empty();
  }

  /** The name of an attribute by its place in {@link #attributes()}, without an object for the attribute. */
  public String attributeName(int index) {
    return attributes instanceof ParsedAttributes parsed
        ? parsed.name(index)
        : attributes.get(index).name();
  }

  /** The value of an attribute by its place in {@link #attributes()}, without an object for the attribute. */
  public String attributeValue(int index) {
    return attributes instanceof ParsedAttributes parsed
        ? parsed.value(index)
        : attributes.get(index).value();
  }

  /** The value of the attribute with a local name in a namespace, whatever its prefix. */
  public Optional<String> attribute(String namespace, String localName) {
    return attributes.stream()
        .filter(a -> a.localName().equals(localName))
        .filter(a -> a.prefix().flatMap(this::namespaceOf).equals(Optional.of(namespace)))
        .findFirst()
        .map(XmlAttribute::value);
  }

  /** The same; short values that are plain text come from a pool, so that equal ones are one object. */
  public String attributeValue(int index, StringPool pool) {
    return attributes instanceof ParsedAttributes parsed
        ? parsed.value(index, pool)
        : attributes.get(index).value();
  }

  /** The attribute with this name, for its place in the text; the first one if it is there twice by mistake. */
  public Optional<XmlAttribute> attributeNode(String attributeName) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributeName(i).equals(attributeName)) {
        return Optional.of(attributes.get(i));
      }
    }
    return Optional.empty();
  }

  /** All children in order. */
  public List<XmlNode> children() {
    return children;
  }

  /** The child elements in order. */
  public List<XmlElement> elements() {
    List<XmlElement> result = new ArrayList<>(children.size());
    for (XmlNode child : children) {
      if (child instanceof XmlElement element) {
        result.add(element);
      }
    }
    return result;
  }

  /** The child elements with this name, as written with its prefix. */
  public List<XmlElement> elements(String elementName) {
    return elements().stream().filter(e -> e.name().equals(elementName)).toList();
  }

  /** The child elements with a local name in a namespace, whatever their prefix. */
  public List<XmlElement> elements(String namespace, String localName) {
    return elements().stream()
        .filter(e -> e.localName().equals(localName))
        .filter(e -> e.namespace().equals(Optional.of(namespace)))
        .toList();
  }

  /** The first child element with this name, as written with its prefix. */
  public Optional<XmlElement> element(String elementName) {
    return elements().stream().filter(e -> e.name().equals(elementName)).findFirst();
  }

  /** The element's own text and CDATA in one, without space, tabulators and line ends at both ends. */
  public String text() {
    return XmlContent.isMixed(this) ? XmlChars.strip(rawText()) : "";
  }

  /** The element's own text and CDATA in one, indentation included. */
  public String rawText() {
    String result = "";
    StringBuilder many = null;
    for (XmlNode child : children) {
      String piece = XmlContent.ownText(child);
      if (result.isEmpty()) {
        result = piece;
      } else if (!piece.isEmpty()) {
        many = many == null ? new StringBuilder(result) : many;
        many.append(piece);
      }
    }
    return many == null ? result : many.toString();
  }

  /** The characters of the name in the start tag, for diagnostics; empty for a built element and a document. */
  public Optional<Span> nameSpan() {
    return source == null || isDocument()
        ? Optional.empty()
        : Optional.of(source.span(start + 1, start + 1 + name.length()));
  }

  /** Where the start tag was read from, as a component of a model. */
  public Origin headOrigin() {
    return source == null ? Origin.none() : Origin.of(source, start, contentStart);
  }

  /**
   * The element with an attribute: in the place of the one with this name, or after the last.
   *
   * @throws IllegalArgumentException when the name is none, or a character of the value cannot be written in XML
   */
  public XmlElement with(String attributeName, String value) {
    XmlAttribute attribute = XmlAttribute.of(attributeName, value);
    List<XmlAttribute> changed = new ArrayList<>(attributes);
    for (int i = 0; i < changed.size(); i++) {
      if (changed.get(i).name().equals(attributeName)) {
        changed.set(i, attribute);
        return new XmlElement(name, changed, children);
      }
    }
    changed.add(attribute);
    return new XmlElement(name, changed, children);
  }

  /** The element without the attribute with this name. */
  public XmlElement without(String attributeName) {
    return new XmlElement(
        name, attributes.stream().filter(a -> !a.name().equals(attributeName)).toList(), children);
  }

  /** The element with one more child behind the others; to add many, {@link #withChildren} is faster. */
  public XmlElement withChild(XmlNode child) {
    return withChildren(List.of(child));
  }

  /** The element with more children behind the others; neighbouring texts become one. */
  public XmlElement withChildren(Collection<? extends XmlNode> more) {
    List<XmlNode> all = new ArrayList<>(children);
    all.addAll(more);
    return new XmlElement(name, attributes, checkedChildren(all));
  }

  /** The element with other children; neighbouring texts become one. */
  public XmlElement withOnlyChildren(Collection<? extends XmlNode> nodes) {
    return new XmlElement(name, attributes, checkedChildren(nodes));
  }

  /**
   * The element with more text behind its children.
   *
   * @throws IllegalArgumentException when a character cannot be written in XML
   */
  public XmlElement withText(String value) {
    return withChild(XmlText.of(value));
  }

  /** Offset after the start tag. */
  int contentStart() {
    return contentStart;
  }

  /** Offset of the end tag, or where it is missing; -1 for a tag that ends with {@code />}. */
  int contentEnd() {
    return contentEnd;
  }

  boolean sameStart(XmlElement other) {
    return name.equals(other.name)
        && (attributes.equals(other.attributes)
            || attributes.size() == other.attributes.size()
                && Set.copyOf(attributes).equals(Set.copyOf(other.attributes)));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof XmlElement element && XmlContent.same(this, element);
  }

  /** Of name and attributes only, so that it does not depend on the depth of the tree. */
  @Override
  public int hashCode() {
    return name.hashCode() * 31 + attributes.stream().mapToInt(XmlAttribute::hashCode).sum();
  }

  /** The start tag in canonical form. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder("<").append(name);
    attributes.forEach(attribute -> out.append(' ').append(attribute));
    return out.append('>').toString();
  }
}
