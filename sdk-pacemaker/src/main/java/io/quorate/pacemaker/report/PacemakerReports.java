package io.quorate.pacemaker.report;

import io.quorate.core.format.Parsed;
import io.quorate.core.format.Parser;
import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlSyntax;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The parsers of what Pacemaker's tools print, 1.1.18 to 3.0.
 *
 * <p>Each reads the text and, where the tool has it, the XML: what begins with {@code <} is XML.
 */
public final class PacemakerReports {
  /** {@code stonith_admin --history}, with and without {@code --verbose}. */
  public static final Parser<FencingHistory> FENCING_HISTORY =
      Answers.either(FencingHistoryParser::xml, FencingHistoryParser::text);

  /** {@code stonith_admin --last}: when a node was fenced last; empty when it never was, or nobody remembers. */
  public static final Parser<Optional<ToolTime>> LAST_FENCED =
      Answers.either(
          (result, sink) ->
              result.element("last-fenced").flatMap(e -> e.attribute("when")).map(ToolTime::of),
          (lines, sink) -> {
            Pattern pattern = Pattern.compile("Node \\S+ (?:was )?last (?:fenced|kicked) at: (.*)");
            for (Answers.Line line : lines) {
              Matcher matcher = pattern.matcher(line.text().strip());
              if (matcher.matches()) {
                return Optional.of(ToolTime.of(matcher.group(1)));
              }
              if (!line.text().contains("never been")) {
                line.notUnderstood(sink);
              }
            }
            return Optional.empty();
          });

  /** {@code stonith_admin --list}, {@code --list-registered}, {@code --list-installed}, {@code --list-targets}. */
  public static final Parser<List<String>> FENCING_LIST =
      Answers.either(
          (result, sink) -> Answers.texts(result.root(), "item"),
          (lines, sink) ->
              lines.stream()
                  .map(line -> line.text().strip())
                  .filter(text -> !text.matches("(?:\\d+|No) .*found:?|.*devices? found.*"))
                  .map(text -> text.replaceFirst("^\\* ", ""))
                  .toList());

  /** {@code crm_node --list}, {@code crmadmin --nodes}. */
  public static final Parser<List<Member>> MEMBERS =
      Answers.either(MembersParser::xml, MembersParser::text);

  /** {@code crm_node --partition}: names. */
  public static final Parser<List<String>> PARTITION =
      Answers.either(
          (result, sink) ->
              MembersParser.xml(result, sink).stream()
                  .filter(member -> member.state().isEmpty() || member.isMember())
                  .map(Member::name)
                  .toList(),
          (lines, sink) -> {
            List<String> names = new ArrayList<>();
            lines.forEach(line -> names.addAll(List.of(line.text().strip().split("\\s+"))));
            return List.copyOf(names);
          });

  /** {@code crm_node --quorum}. */
  public static final Parser<Boolean> QUORUM =
      Answers.either(
          (result, sink) ->
              result
                  .element("cluster-info")
                  .map(e -> Answers.required(e, "quorum", sink).equals("true"))
                  .orElse(false),
          (lines, sink) -> {
            lines.stream()
                .filter(line -> !line.text().strip().matches("[01]"))
                .forEach(line -> line.notUnderstood(sink));
            return lines.stream().anyMatch(line -> line.text().strip().equals("1"));
          });

  /** One word: {@code crm_node --name}, {@code --cluster-id}, {@code --name-for-id}. */
  public static final Parser<String> WORD =
      Answers.either(
          (result, sink) ->
              result
                  .element("node-info")
                  .flatMap(e -> e.attribute("uname").or(() -> e.attribute("nodeid")))
                  .orElse(""),
          (lines, sink) -> lines.isEmpty() ? "" : lines.get(0).text().strip());

  /** {@code crm_attribute --query}, {@code crm_standby}, {@code crm_failcount}, {@code attrd_updater --query}. */
  public static final Parser<List<AttributeValue>> ATTRIBUTES =
      Answers.either(AttributesParser::xml, AttributesParser::text);

  /** {@code crm_rule --check}. */
  public static final Parser<List<RuleCheck>> RULES =
      Answers.either(RuleChecksParser::xml, RuleChecksParser::text);

  /** {@code crm_verify}: standard error of all releases, XML of 2.1.8 and later. */
  public static final Parser<VerifyReport> VERIFY =
      Answers.either(VerifyParser::xml, VerifyParser::text);

  /** {@code crm_resource --locate}. */
  public static final Parser<List<RunningOn>> LOCATIONS =
      Answers.either(
          (result, sink) -> {
            List<RunningOn> all = new ArrayList<>();
            for (XmlElement list : result.root().elements("nodes")) {
              for (XmlElement node : list.elements("node")) {
                String name = node.attribute("name").orElseGet(node::text);
                all.add(new RunningOn(name, node.attribute("state").isPresent()));
              }
            }
            return List.copyOf(all);
          },
          (lines, sink) -> {
            Pattern pattern =
                Pattern.compile("resource \\S+ is running on: (\\S+)\\s*(Promoted|Master)?");
            List<RunningOn> all = new ArrayList<>();
            for (Answers.Line line : lines) {
              Matcher matcher = pattern.matcher(line.text().strip());
              if (matcher.matches()) {
                all.add(new RunningOn(matcher.group(1), matcher.group(2) != null));
              } else if (!line.text().contains("is NOT running")
                  && !line.text().contains("is not running")) {
                line.notUnderstood(sink);
              }
            }
            return List.copyOf(all);
          });

  /** {@code crm_resource --why}. */
  public static final Parser<List<ResourceReason>> REASONS =
      Answers.either(ReasonsParser::xml, ReasonsParser::text);

  /** {@code crm_resource --constraints} and {@code --stack}. */
  public static final Parser<ResourceConstraints> CONSTRAINTS =
      Answers.either(ConstraintsParser::xml, ConstraintsParser::text);

  /** {@code crm_resource --list-operations} and {@code --list-all-operations}. */
  public static final Parser<List<ResourceOperation>> OPERATIONS =
      Answers.either(OperationsParser::xml, OperationsParser::text);

  /** One name a line: {@code crm_resource --list-raw}, {@code --list-agents} and the like, {@code crm_ticket --raw}. */
  public static final Parser<List<String>> NAMES =
      Answers.either(
          (result, sink) ->
              Answers.texts(result.root(), "item", "agent", "provider", "standard").isEmpty()
                  ? result.root().elements("tickets").stream()
                      .flatMap(list -> list.elements("ticket").stream())
                      .flatMap(ticket -> ticket.attribute("id").stream())
                      .toList()
                  : Answers.texts(result.root(), "item", "agent", "provider", "standard"),
          (lines, sink) -> lines.stream().map(line -> line.text().strip()).toList());

  /** {@code crm_resource --digests}, in XML, which is its only form. */
  public static final Parser<List<ParameterDigest>> DIGESTS =
      Answers.xml(
          (result, sink) -> {
            List<ParameterDigest> all = new ArrayList<>();
            for (XmlElement list : result.root().elements("digests")) {
              for (XmlElement digest : list.elements("digest")) {
                Map<String, String> parameters = new LinkedHashMap<>();
                digest
                    .element("parameters")
                    .ifPresent(
                        e -> e.attributes().forEach(a -> parameters.put(a.name(), a.value())));
                all.add(
                    new ParameterDigest(
                        Answers.required(digest, "type", sink),
                        digest.attribute("hash").orElse(""),
                        parameters));
              }
            }
            return List.copyOf(all);
          });

  /** {@code crmadmin --dc_lookup}: the coordinator's name; empty while there is none. */
  public static final Parser<Optional<String>> DC =
      Answers.either(ControllerParser::dcXml, ControllerParser::dcText);

  /** {@code crmadmin --status}. */
  public static final Parser<ControllerState> CONTROLLER =
      Answers.either(ControllerParser::stateXml, ControllerParser::stateText);

  /** {@code crmadmin --pacemakerd}, {@code pacemakerd --status}. */
  public static final Parser<PacemakerdStatus> PACEMAKERD =
      Answers.either(ControllerParser::pacemakerdXml, ControllerParser::pacemakerdText);

  /** {@code crm_ticket --info} and {@code --details}. */
  public static final Parser<List<TicketReport>> TICKETS =
      Answers.either(TicketsParser::xml, TicketsParser::text);

  /** {@code cibadmin --query}: the whole CIB. */
  public static final Parser<Cib> CIB = CibFormats.CIB;

  /** {@code cibadmin --query --xpath}: the elements that were found, without the {@code xpath-query} around several. */
  public static final Parser<List<XmlElement>> ELEMENTS =
      source -> {
        Parsed<XmlElement> read = new XmlSyntax().read(source);
        return read.map(
            document ->
                document
                    .root()
                    .map(
                        root -> root.name().equals("xpath-query") ? root.elements() : List.of(root))
                    .orElse(List.of()));
      };

  private PacemakerReports() {}
}
