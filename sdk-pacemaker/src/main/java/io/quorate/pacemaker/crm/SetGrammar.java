package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names and values: {@code params a=b}, {@code meta $id=x 10: rule … a=b}. */
final class SetGrammar {
  private static final String MASK = "******";

  private final Cursor words;
  private final Shell shell;
  private final RuleGrammar rules;

  SetGrammar(Cursor words, Shell shell) {
    this.words = words;
    this.shell = shell;
    this.rules = new RuleGrammar(words, shell);
  }

  /** Rules, put into an element; how many there were. */
  int rules(Draft parent) {
    return rules.all(parent);
  }

  /**
   * Lists of attributes, each behind its keyword; the first one may lack it.
   *
   * @param tags keyword to element
   * @param implicit the keyword that the first list may lack; {@code ""} when it may not
   */
  void lists(Draft parent, Map<String, String> tags, String implicit, Set<String> terminators) {
    boolean first = true;
    while (words.hasMore()) {
      String tag = tags.get(Scan.lower(words.peek()));
      if (tag != null) {
        words.skip();
        parent.add(list(tag, terminators));
      } else if (first && !implicit.isEmpty()) {
        Draft list = list(String.valueOf(tags.get(implicit)), terminators);
        if (!list.children.isEmpty() || !list.attributes.isEmpty()) {
          parent.add(list);
        }
      } else {
        return;
      }
      first = false;
    }
  }

  private Draft list(String tag, Set<String> terminators) {
    Draft list = new Draft(tag);
    String reference = words.idReference();
    if (reference != null) {
      return list.set("id-ref", reference);
    }
    String id = words.id();
    if (id != null) {
      list.set("id", id);
    }
    String score = words.score();
    if (score != null) {
      list.set("score", score);
    }
    rules(list);
    pairs(list, terminators);
    return list;
  }

  /** Names and values up to a keyword; how many there were. */
  int pairs(Draft parent, Set<String> terminators) {
    int count = 0;
    while (pair(parent, terminators)) {
      count++;
    }
    return count;
  }

  /** One name with its value, when it is next. */
  boolean pair(Draft parent, Set<String> terminators) {
    if (!words.hasMore() || words.peekIn(terminators)) {
      return false;
    }
    Word word = words.word();
    Draft pair = pair(word);
    if (pair == null) {
      return false;
    }
    pair.at(word.span());
    words.skip();
    if (!isSwallowed(words.last(), pair)) {
      parent.add(pair);
    }
    return true;
  }

  private @Nullable Draft pair(Word word) {
    String text = word.text();
    if (text.isEmpty()) {
      return null;
    }
    int equals = text.indexOf('=');
    return switch (text.charAt(0)) {
      case '@' -> reference(text);
      case '$' -> equals < 0 ? bare(text) : identified(text);
      case '=' -> null;
      default -> equals < 0 ? bare(text) : named(word, equals);
    };
  }

  private Draft named(Word word, int equals) {
    String name = word.text().substring(0, equals);
    String value = word.text().substring(equals + 1);
    if (value.equals(MASK)) {
      words.report(
          Diagnostic.warning(
                  "CRM013", "the value of '" + name + "' is a mask and not a secret", word.span())
              .withHelp(
                  "'crm configure show' masks secrets; read the CIB with 'cibadmin --query'"));
    }
    return new Draft("nvpair").set("name", name).set("value", shell.value(name, value));
  }

  private static @Nullable Draft bare(String text) {
    return text.indexOf(':') >= 0 ? null : new Draft("nvpair").set("name", text);
  }

  /** {@code @ID} or {@code @ID:NAME}. */
  private static @Nullable Draft reference(String text) {
    int colon = text.indexOf(':');
    if (text.length() == 1 || colon == 1) {
      return null;
    }
    if (colon < 0) {
      return new Draft("nvpair").set("id-ref", text.substring(1));
    }
    return colon == text.length() - 1
        ? null
        : new Draft("nvpair")
            .set("id-ref", text.substring(1, colon))
            .set("name", text.substring(colon + 1));
  }

  /** {@code $ID=VALUE} or {@code $ID:NAME=VALUE}. */
  private static @Nullable Draft identified(String text) {
    int end = 1;
    while (text.charAt(end) != ':' && text.charAt(end) != '=') {
      end++;
    }
    if (end == 1) {
      return null;
    }
    String id = text.substring(1, end);
    if (text.charAt(end) == '=') {
      return new Draft("nvpair")
          .set("id", id)
          .set("name", id)
          .set("value", text.substring(end + 1));
    }
    int equals = text.lastIndexOf('=');
    return equals < end + 2
        ? null
        : new Draft("nvpair")
            .set("id", id)
            .set("name", text.substring(end + 1, equals))
            .set("value", text.substring(equals + 1));
  }

  /** Whether a word is a command that a backslash too many has made a name. */
  private boolean isSwallowed(Word word, Draft pair) {
    String name = pair.text("name");
    if (!word.startsLine() || pair.has("value")) {
      return false;
    }
    if (name.startsWith("#")) {
      throw new StatementException(
          Diagnostic.error("CRM018", "a comment cannot stand inside a statement", word.span())
              .withHelp("put it in front of the statement"));
    }
    if (!Vocabulary.VERBS.contains(name) && !Vocabulary.STATEMENTS.containsKey(name)) {
      return false;
    }
    words.report(Cursor.swallowed(word));
    return true;
  }

  /** The names of pairs, which have no ids and no references: for elements whose attributes they become. */
  static List<Draft> plain(Cursor words, List<Draft> pairs) {
    for (Draft pair : pairs) {
      if (!pair.has("value")) {
        throw words.wrong("'" + pair.text("name") + "' needs a value");
      }
      if (!Scan.isAttributeName(pair.text("name"))) {
        throw words.wrong("'" + pair.text("name") + "' is no name");
      }
    }
    return pairs;
  }
}
