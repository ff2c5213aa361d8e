package io.quorate.pacemaker.status;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What {@code crm_resource} and {@code crm resource} list, Pacemaker 1.1 to 3.0. */
public final class CrmResourceList {
  /**
   * {@code crm_resource --list} ({@code -L}) as text or as XML, and {@code crm resource status}.
   *
   * <p>Text of it does not say where resources run: they have no nodes then.
   */
  public static final Parser<ClusterStatus> PARSER =
      source ->
          source.text().stripLeading().startsWith("<")
              ? CrmMonXml.PARSER.parse(source)
              : CrmMonText.parse(source.span(0, source.length()), TextPrimitive.Form.NO_NODE);

  /**
   * {@code crm_resource --list-raw} ({@code -l}) as text or as XML: the id of each instance of a primitive.
   *
   * <p>A line of text that is no id is the error {@code PCMS106}: the tool writes its messages to the same place.
   */
  public static final Parser<List<String>> IDS =
      source -> source.text().stripLeading().startsWith("<") ? xmlIds(source) : ids(source);

  private static final Set<String> NONE =
      Set.of(
          "NO resources configured",
          "No resources",
          "crm_resource: Error performing operation: No such object");

  private CrmResourceList() {}

  private static Parsed<List<String>> xmlIds(Source source) {
    Parsed<XmlElement> document = new XmlSyntax().read(source);
    List<String> ids =
        document.value().root().stream()
            .flatMap(root -> root.elements("list").stream())
            .flatMap(list -> list.elements("item").stream())
            .map(XmlElement::text)
            .toList();
    return new Parsed<>(ids, document.diagnostics());
  }

  private static Parsed<List<String>> ids(Source source) {
    List<Diagnostic> found = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (TextItem item : TextItem.read(source.span(0, source.length()))) {
      String text = item.text();
      if (NONE.contains(text)) {
        continue;
      }
      if (TextWords.words(text).size() > 1 || !item.children().isEmpty()) {
        found.add(
            Diagnostic.error("PCMS106", "this is not the id of a resource", item.span())
                .withHelp("ids have no blanks; a message of the tool has"));
      } else {
        ids.add(text);
      }
    }
    return new Parsed<>(List.copyOf(ids), found);
  }
}
