package io.quorate.core.xml;

/** What can be wrong with a text that shall be XML; the codes are stable, {@code docs/xml.md} lists them. */
enum Problem {
  NO_ROOT("XML001", "an XML document has one root element; is the file empty or cut off?"),
  SECOND_ROOT("XML002", "an XML document has one root element; put the others into it"),
  OUTSIDE_ROOT("XML003", "put it into the root element or into a comment"),
  NOT_CLOSED("XML004", "add the end tag"),
  END_TAG("XML005", "an end tag has the name of the innermost element that is open"),
  TAG_NOT_CLOSED("XML006", "end the tag with '>' or '/>'"),
  NAME(
      "XML007",
      "a name starts with a letter or '_', goes on with letters, digits, '.', '-' and '_', and has at most one ':' inside"),
  ATTRIBUTE("XML008", "attributes are written name=\"value\", with space between them"),
  DUPLICATE_ATTRIBUTE("XML009", "remove one of them"),
  LESS_IN_VALUE("XML010", "write '&lt;'; or is a closing quote missing?"),
  AMPERSAND("XML011", "write '&amp;'"),
  ENTITY(
      "XML012",
      "there are only &lt; &gt; &amp; &quot; and &apos;; write other characters as they are or by number"),
  CHARACTER_REFERENCE(
      "XML013",
      "a reference is written &#DECIMAL; or &#xHEX; and names a character that XML allows"),
  CHARACTER("XML014", "remove it; is this a binary file?"),
  PREFIX("XML015", "declare it with an attribute xmlns:PREFIX=\"ADDRESS\" here or further out"),
  NAMESPACE("XML016", "choose another prefix or another address"),
  COMMENT("XML017", "a comment ends with '-->' and has no '--' inside"),
  CDATA("XML018", "a CDATA section ends with ']]>'"),
  INSTRUCTION("XML019", "an instruction is written <?name data?>, and the name is not 'xml'"),
  DECLARATION(
      "XML020",
      "write <?xml version=\"1.0\" encoding=\"UTF-8\"?> as the very first characters, or leave it out"),
  DOCTYPE(
      "XML021",
      "remove it; document type definitions are refused because they can define entities and read files"),
  CDATA_END_IN_TEXT("XML022", "write ']]&gt;'"),
  MARKUP("XML023", "write '&lt;' where no tag is meant"),
  TOO_DEEP("XML024", "the rest of the text is not read; allow more with XmlLimits.withDepth"),
  TOO_LONG("XML025", "the text is not read; allow more with XmlLimits.withLength"),
  TOO_MANY_ATTRIBUTES(
      "XML026", "the others are not read; allow more with XmlLimits.withAttributes"),
  TOO_MANY_NODES("XML027", "the rest of the text is not read; allow more with XmlLimits.withNodes"),
  TOO_MANY_PROBLEMS("XML028", "the rest of the text is not read; is it XML at all?"),
  ENCODING("XML029", "the text is read as UTF-8; convert the file and declare UTF-8");

  private final String code;
  private final String help;

  Problem(String code, String help) {
    this.code = code;
    this.help = help;
  }

  String code() {
    return code;
  }

  String help() {
    return help;
  }
}
