package io.quorate.pacemaker.crm;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Suggestion;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes an element of one statement. */
final class StatementParser {
  private final Shell shell;
  private final DiagnosticSink sink;

  StatementParser(Shell shell, DiagnosticSink sink) {
    this.shell = shell;
    this.sink = sink;
  }

  /**
   * Reads a statement.
   *
   * @param nodes the names of the nodes, for a fencing topology of all of them
   * @throws StatementException when it is none
   */
  Draft parse(LogicalLine line, List<Word> words, List<String> nodes) {
    String keyword = Scan.lower(words.get(0).text());
    try {
      return parse(keyword, line, words, nodes);
    } catch (StatementException e) {
      Diagnostic found = e.diagnostic();
      if (found.code().equals("CRM002") && found.help().isEmpty()) {
        throw new StatementException(found.withHelp("usage: " + Vocabulary.usage(keyword)));
      }
      throw e;
    }
  }

  private Draft parse(String keyword, LogicalLine line, List<Word> words, List<String> nodes) {
    if (line.text().startsWith("xml") && keyword.equals("xml")) {
      return xml(line, words);
    }
    for (Word word : words) {
      check(word);
    }
    Cursor cursor = new Cursor(words, line, sink);
    if (words.size() <= Vocabulary.fewestWords(keyword)) {
      throw new StatementException(
          Diagnostic.error(
              "CRM002",
              "'" + keyword + "' needs more than that",
              line.span(words.get(0).start(), words.get(words.size() - 1).end())));
    }
    cursor.skip();
    Draft draft = statement(keyword, cursor, nodes);
    if (cursor.hasMore()) {
      throw leftOver(keyword, cursor);
    }
    return draft;
  }

  private Draft statement(String keyword, Cursor words, List<String> nodes) {
    return switch (keyword) {
      case "node" -> new ResourceGrammar(words, shell).node();
      case "primitive" -> new ResourceGrammar(words, shell).primitive("primitive");
      case "rsc_template" -> new ResourceGrammar(words, shell).primitive("template");
      case "group" -> new ResourceGrammar(words, shell).group();
      case "clone" -> new ResourceGrammar(words, shell).clone("clone");
      case "ms", "master" -> new ResourceGrammar(words, shell).clone("master");
      case "bundle" -> new ResourceGrammar(words, shell).bundle();
      case "monitor" -> new ResourceGrammar(words, shell).monitor();
      case "location" -> new ConstraintGrammar(words, shell).location();
      case "colocation", "collocation" -> new ConstraintGrammar(words, shell).colocation();
      case "order" -> new ConstraintGrammar(words, shell).order();
      case "rsc_ticket" -> new ConstraintGrammar(words, shell).ticket();
      case "property" -> properties(words, new Draft("cluster_property_set"));
      case "rsc_defaults", "op_defaults" -> defaults(words, keyword);
      case "fencing_topology", "fencing-topology" -> new FencingGrammar(words, nodes).topology();
      case "tag" -> tag(words);
      case "user" -> new AclGrammar(words, shell).user();
      case "role" -> new AclGrammar(words, shell).role();
      case "acl_target", "acl_group" -> new AclGrammar(words, shell).holder(keyword);
      case "alert" -> new AlertGrammar(words, shell).alert();
      default -> throw unknown(words.last());
    };
  }

  private static StatementException unknown(Word word) {
    String text = word.text();
    Diagnostic found =
        Diagnostic.error("CRM001", "'" + Cursor.shown(text) + "' is no statement", word.span());
    Optional<String> help = Suggestion.didYouMean(text, Vocabulary.STATEMENTS.keySet());
    if (Vocabulary.TERMINATORS.contains(Scan.lower(text)) && !text.equals("attributes")) {
      help =
          Optional.of(
              "the line above does not end with a backslash; a comment ends a statement, too");
    } else if (text.equals("cat") || text.equals("EOF") || text.equals("crm")) {
      help = Optional.of("this looks like a shell script; take what it pipes into crm");
    }
    return new StatementException(help.map(found::withHelp).orElse(found));
  }

  private static StatementException leftOver(String keyword, Cursor words) {
    Span place = words.place();
    String text = words.peek();
    StatementException failure =
        words.failure("'" + Cursor.shown(text) + "' is too much for '" + keyword + "'", place);
    return words.isCommand() ? words.swallowed() : failure;
  }

  private Draft properties(Cursor words, Draft set) {
    String id = words.initialId();
    String reference = id == null ? words.idReference() : null;
    if (id != null) {
      set.set("id", id);
    } else if (reference != null) {
      set.set("id-ref", reference);
    }
    SetGrammar sets = new SetGrammar(words, shell);
    sets.rules(set);
    sets.pairs(set, Vocabulary.TERMINATORS);
    return set;
  }

  private Draft defaults(Cursor words, String keyword) {
    Draft defaults = new Draft(keyword);
    defaults.add(properties(words, new Draft("meta_attributes")));
    return defaults;
  }

  private static Draft tag(Cursor words) {
    String name = words.peek();
    if (!Scan.isTag(name)) {
      throw words.expected("the name of a tag");
    }
    words.skip();
    String id = name.endsWith(":") ? name.substring(0, name.length() - 1) : name;
    Draft tag = new Draft("tag").set("id", id);
    do {
      words.refuseCommand();
      tag.child("obj_ref").set("id", words.resource());
    } while (words.hasMore());
    return tag;
  }

  static Draft xml(LogicalLine line, List<Word> words) {
    if (words.size() == 1) {
      throw new StatementException(
          Diagnostic.error("CRM002", "expected an element behind 'xml'", line.span()));
    }
    StringBuilder text = new StringBuilder();
    for (Word word : words.subList(1, words.size())) {
      text.append(text.isEmpty() ? "" : " ").append(word.text());
    }
    List<Diagnostic> problems = new ArrayList<>();
    XmlElement document = new XmlSyntax().parse(Source.of("xml", text.toString()), problems::add);
    Optional<Diagnostic> problem = problems.stream().filter(Diagnostic::isError).findFirst();
    Span place = line.span(words.get(1).start(), words.get(words.size() - 1).end());
    if (problem.isPresent() || document.root().isEmpty()) {
      String why = problem.map(Diagnostic::message).orElse("there is no element");
      throw new StatementException(
          Diagnostic.error("CRM014", "this is no XML element: " + why, place));
    }
    Draft draft = Draft.of(document.root().get());
    boolean known =
        Vocabulary.SECTIONS.containsKey(draft.name)
            || draft.name.equals("rsc_defaults")
            || draft.name.equals("op_defaults")
            || draft.name.equals("fencing-topology");
    if (!known) {
      throw new StatementException(
          Diagnostic.error("CRM014", "'" + draft.name + "' is no element of its own", place));
    }
    return draft;
  }

  private void check(Word word) {
    String text = word.text();
    boolean foreign = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\r' || c == 0xfffe || c == 0xffff || isLone(text, i)) {
        throw new StatementException(
            Diagnostic.error("CRM002", "a character that XML cannot hold", word.span()));
      }
      foreign |= c >= 0x80;
    }
    if (foreign) {
      sink.report(
          Diagnostic.warning(
                  "CRM021",
                  "crm stores characters outside of ASCII as '&#NUMBER;' and not as themselves",
                  word.span())
              .withHelp("write the object as 'xml <...>', which keeps them"));
    }
  }

  private static boolean isLone(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }
}
