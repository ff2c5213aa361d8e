package io.quorate.pacemaker.crm;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which object a statement is about.
 *
 * @param tag the element
 * @param id its id; that of the set for defaults, {@code ""} for the fencing topology
 */
record ObjectKey(String tag, String id) {
  static ObjectKey of(Draft draft) {
    return switch (draft.name) {
      case "fencing-topology" -> new ObjectKey(draft.name, "");
      case "rsc_defaults", "op_defaults" ->
          new ObjectKey(
              draft.name,
              draft.children.isEmpty()
                  ? ""
                  : orDefault(draft.name, draft.children.get(0).text("id")));
      case "node" ->
          new ObjectKey(draft.name, draft.has("id") ? draft.text("id") : draft.text("uname"));
      default -> new ObjectKey(draft.name, orDefault(draft.name, draft.text("id")));
    };
  }

  static String orDefault(String tag, String id) {
    return id.isEmpty() ? defaultId(tag) : id;
  }

  /** The id of the object that a statement without id is about; {@code ""} when it needs one. */
  static String defaultId(String tag) {
    return switch (tag) {
      case "cluster_property_set" -> "cib-bootstrap-options";
      case "rsc_defaults" -> "rsc-options";
      case "op_defaults" -> "op-options";
      default -> "";
    };
  }

  /** The object of a statement, as far as its first words tell. */
  static ObjectKey of(List<Word> words, @Nullable LogicalLine line) {
    String keyword = words.isEmpty() ? "" : Scan.lower(words.get(0).text());
    String tag = Vocabulary.STATEMENTS.getOrDefault(keyword, keyword);
    String first = words.size() > 1 ? words.get(1).text() : "";
    return switch (tag) {
      case "xml" -> xml(words, line);
      case "fencing-topology" -> new ObjectKey(tag, "");
      case "op" -> new ObjectKey(tag, String.join(" ", words.stream().map(Word::text).toList()));
      case "tag" -> new ObjectKey(tag, first.endsWith(":") ? chopped(first) : first);
      case "node" -> {
        String id = initialId(first);
        int colon = first.indexOf(':');
        yield new ObjectKey(
            tag, !id.isEmpty() ? id : colon > 0 ? first.substring(0, colon) : first);
      }
      case "cluster_property_set", "rsc_defaults", "op_defaults" ->
          new ObjectKey(tag, orDefault(tag, initialId(first)));
      default -> new ObjectKey(tag, first);
    };
  }

  private static String initialId(String word) {
    if (word.regionMatches(true, 0, "$id=", 0, 4)) {
      return word.substring(4);
    }
    return word.endsWith(":") && Scan.isName(word, word.length() - 1) ? chopped(word) : "";
  }

  private static String chopped(String word) {
    return word.substring(0, word.length() - 1);
  }

  private static ObjectKey xml(List<Word> words, @Nullable LogicalLine line) {
    if (line != null) {
      try {
        return of(StatementParser.xml(line, words));
      } catch (StatementException e) {
        return new ObjectKey("xml", line.text());
      }
    }
    return new ObjectKey("xml", "");
  }
}
