package io.quorate.pacemaker.schema;

import io.quorate.core.rule.Rule;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.SchemaVersion;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text of {@code docs/cib-versions.md}. */
final class CibVersionsPage {
  private static final String HEAD =
      """
      # Versions of the CIB

      This page is written from the tables of `io.quorate.pacemaker.schema`; do not edit it, but run

          mvn -pl sdk-pacemaker -am test -Dtest=CibVersionsPageTest -Dsurefire.failIfNoSpecifiedTests=false -Dquorate.regenerate=true

      The attribute `validate-with` of a CIB names the schema that Pacemaker holds it to. The SDK has the schemas 1.0 to 4.0
      as rows of its own, and needs no file of Pacemaker for a verdict.

      <!-- given: Path path; -->
      ```java
      XmlElement cib = new XmlSyntax().read(Source.read(path)).orThrow();
      CibValidator.validate(cib);                               // by the schema that it names
      CibValidator.validate(cib, SchemaVersion.of(4, 0));       // by another one

      CibCompatibility.with(ToolVersion.parse("3.0.2")).check(cib);   // before an upgrade of Pacemaker

      Renames.sameRole("Master", "Promoted");                   // true
      Renames.sameProperty("stonith-enabled", "fencing-enabled");
      Renames.sameAgent("ocf::heartbeat:IPaddr2", "ocf:heartbeat:IPaddr2");
      ```

      A finding has its place, and says what to write instead:

          cib.xml:20:8: error[CIB102] element 'master' in 'resources' was removed with pacemaker-4.0
                <master id="m">
                 ^^^^^^
            help: write a clone with the meta attribute promotable=true

      ## Verdicts

      A CIB has no finding exactly when `xmllint --relaxng` validates it with Pacemaker's schema. A test holds both against
      each other, for every small change of fixtures that have every element and attribute.

      - An id is unique in the whole CIB, and a reference finds one: of whatever element, but not of a node, an
        `acl_target`, or anything in `status`.
      - What is in `status` is not judged.
      - Space around words, numbers and references does not count; whole numbers have at most 24 digits, as in libxml2.
      - `pacemaker-1.1` never had a file and is judged as 1.2. `pacemaker-next` is what 2.1.5 has: 3.9 with four attributes
        on trial. By `none` everything is valid. The schemas before 1.0 are not known.
      - `validate-with` may name any schema, whichever one judges: Pacemaker's files take the names that their release knows.
      - In 3.10, 3.9's language is only written differently.

      """;

  private static final String CODES =
      """
      ## Codes

      All codes of the validator are errors.

      | code | meaning |
      |---|---|
      | `CIB101` | an element that no schema has here |
      | `CIB102` | an element that other schemas have here |
      | `CIB103` | an element too many |
      | `CIB104` | an element behind one that it must precede |
      | `CIB105` | an element is missing |
      | `CIB106` | an element beside something that excludes it |
      | `CIB107` | text in an element |
      | `CIB111` | an attribute that no schema has here |
      | `CIB112` | an attribute that other schemas have here |
      | `CIB113` | an attribute beside something that excludes it |
      | `CIB114` | an attribute is missing |
      | `CIB121` | a malformed value |
      | `CIB122` | a word that no schema has here |
      | `CIB123` | a word that other schemas have here |
      | `CIB124` | a name or value that the schema refuses |
      | `CIB131` | an id is there twice |
      | `CIB132` | nothing has the id that is referred to |
      | `CIB141` | the root is no CIB |
      | `CIB142` | a schema that is not known |
      | `CIB143` | the CIB names no schema, or one that Pacemaker does not have |

      `CibCompatibility` adds what no schema says:

      """;

  private CibVersionsPage() {}

  static String text() {
    StringBuilder page = new StringBuilder(HEAD);
    releases(page);
    changes(page);
    renames(page);
    page.append(CODES);
    rules(page);
    return page.toString();
  }

  private static void releases(StringBuilder page) {
    page.append("## Releases\n\n");
    page.append("| Pacemaker from | newest schema | `crm_feature_set` |\n|---|---|---|\n");
    for (SchemaRelease row : SchemaRelease.all()) {
      page.append("| ").append(row.pacemaker()).append(" | ").append(row.schema().name());
      page.append(" | ").append(row.featureSet()).append(" |\n");
    }
    page.append(
        "\n2.1.8 to 2.1.11 write a feature set 3.19; its last number is not in the table.\n\n");
  }

  private static void changes(StringBuilder page) {
    page.append(
        """
        ## What each schema changes

        `a@b` is attribute b of element a, `a@b=c` one of its words.

        | schema | adds | removes |
        |---|---|---|
        """);
    Set<String> before = Set.of();
    for (SchemaVersion version : CibGrammar.versions()) {
      Set<String> now = facts(version);
      if (!before.isEmpty()) {
        boolean next = version.equals(SchemaVersion.NEXT);
        Set<String> from = next ? facts(SchemaVersion.of(3, 9)) : before;
        page.append("| ").append(version.name().substring("pacemaker-".length())).append(" | ");
        page.append(difference(now, from)).append(" | ");
        page.append(difference(from, now)).append(" |\n");
      }
      before = now;
    }
    page.append(
        """

        What such a table does not show:

        - 1.2: a `node` may do without `type`.
        - 2.10: the children of an `alert` may stand in any order.
        - 3.3: `obj_ref` may name what does not exist.
        - 3.9: a `rule` may do without a score; `in_range` takes a start, an end or both, and a `duration` beside them.
        - 4.0: `nvpair` needs a `value`, or has nothing but `id-ref`; a `rsc_location` has at most one `rule`, and may have
          neither `rule` nor `node`; the `index` of a `fencing-level` ends with 9.

        ## Names that schemas refuse

        In all other places and schemas a pair may have any name.

        | where | which | schemas |
        |---|---|---|
        """);
    refused(page);
    page.append('\n');
  }

  private static void refused(StringBuilder page) {
    for (ElementRow row : CibGrammar.rows()) {
      for (AttributeRow attribute : attributes(row.parts())) {
        if (attribute.type() instanceof ValueType.Except except) {
          Map<String, List<String>> names = new LinkedHashMap<>();
          for (ValueType.Word word : except.words()) {
            String first = word.lifespan().first().name().substring("pacemaker-".length());
            String last = word.lifespan().last().name().substring("pacemaker-".length());
            names
                .computeIfAbsent(
                    first.equals(last) ? first : first + " to " + last, k -> new ArrayList<>())
                .add("`" + word.text() + "`");
          }
          names.forEach(
              (schemas, words) -> {
                page.append("| ").append(attribute.name()).append(" of ").append(row.key());
                page.append(" | ").append(String.join(", ", words));
                page.append(" | ").append(schemas).append(" |\n");
              });
        }
      }
    }
  }

  private static String difference(Set<String> a, Set<String> b) {
    Set<String> only = new LinkedHashSet<>(a);
    only.removeAll(b);
    // What is new or gone says enough about what is in it.
    Set<String> whole = new LinkedHashSet<>(only);
    only.removeIf(
        fact ->
            fact.contains(" in ")
                && Stream.of(fact.split(" in ")).anyMatch(x -> whole.contains(bracketed(x))));
    only.removeIf(
        fact ->
            fact.contains("@") && whole.contains("<" + fact.substring(0, fact.indexOf('@')) + ">"));
    only.removeIf(
        fact -> fact.contains("=") && whole.contains(fact.substring(0, fact.indexOf('='))));
    return only.stream().map(fact -> "`" + fact + "`").collect(Collectors.joining(", "));
  }

  private static String bracketed(String name) {
    return name.startsWith("<") ? name : "<" + name + ">";
  }

  private static Set<String> facts(SchemaVersion version) {
    Set<String> facts = new TreeSet<>();
    Set<String> reached = new LinkedHashSet<>();
    List<String> rest = new ArrayList<>(List.of("cib"));
    while (!rest.isEmpty()) {
      String key = rest.remove(0);
      if (reached.add(key)) {
        Shape shape = VersionGrammar.of(version).shape(key);
        String name = shape.row().name();
        facts.add("<" + name + ">");
        shape.children().keySet().forEach(child -> facts.add("<" + child + "> in " + name));
        rest.addAll(shape.children().values());
        shape.attributes().forEach(attribute -> facts.addAll(facts(shape, attribute, version)));
      }
    }
    return facts;
  }

  private static List<String> facts(Shape shape, String attribute, SchemaVersion version) {
    String fact = shape.row().name() + "@" + attribute;
    List<String> facts = new ArrayList<>(List.of(fact));
    for (AttributeRow row : shape.attribute(attribute)) {
      if (row.type() instanceof ValueType.Words words && !words.exact()) {
        words.words().stream()
            .filter(word -> word.lifespan().covers(version))
            .forEach(word -> facts.add(fact + "=" + word.text()));
      }
    }
    return facts;
  }

  private static List<AttributeRow> attributes(List<Part> parts) {
    List<AttributeRow> found = new ArrayList<>();
    for (Part part : parts) {
      if (part instanceof Alternatives alternatives) {
        alternatives.choices().forEach(choice -> found.addAll(attributes(choice.parts())));
      } else if (part instanceof AttributeRow attribute) {
        found.add(attribute);
      }
    }
    return found;
  }

  private static void renames(StringBuilder page) {
    page.append("## Renames\n\n| what | before | after | known since |\n|---|---|---|---|\n");
    rows(page, "role", Renames.roles());
    rows(page, "property", Renames.properties());
    rows(page, "meta attribute", Renames.metaAttributes());
    page.append("| agent | `ocf::PROVIDER:TYPE` | `ocf:PROVIDER:TYPE` | 2.1.0 |\n\n");
  }

  private static void rows(StringBuilder page, String what, List<Renames.Rename> renames) {
    for (Renames.Rename each : renames) {
      page.append("| ").append(what).append(" | `").append(each.before()).append("` | `");
      page.append(each.after()).append("` | ").append(each.release()).append(" |\n");
    }
  }

  private static void rules(StringBuilder page) {
    page.append("| code | severity | what it demands | why |\n|---|---|---|---|\n");
    List<Rule<? super XmlElement>> rules =
        CibCompatibility.with(SchemaVersion.NEWEST).rules().rules();
    for (Rule<?> rule : rules) {
      page.append("| `").append(rule.code()).append("` | ").append(rule.severity().word());
      page.append(" | ").append(rule.title()).append(" | ").append(rule.reason()).append(" |\n");
    }
  }
}
