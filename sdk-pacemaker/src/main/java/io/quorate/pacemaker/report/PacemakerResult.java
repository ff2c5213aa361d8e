package io.quorate.pacemaker.report;

import io.quorate.core.format.Parser;
import io.quorate.core.text.Source;
import io.quorate.core.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What every tool of Pacemaker says around its answer in XML: {@code <pacemaker-result>}.
 *
 * <p>Source: {@code xml/api/api-result-*.rng}, API 1.0 (stonith_admin of 2.0.2) to 2.42 (3.0.2). The root {@code crm_mon}
 * of older releases is read too; it has no status.
 *
 * @param apiVersion of {@code api-version}, for example {@code 2.25}; empty in an old answer
 * @param request the command line; empty in an old answer
 * @param code the exit code; empty when the answer has no status
 * @param message what the code means, in the tool's words; may be empty
 * @param errors what the tool complained about; lines of one complaint are separate
 * @param root the whole answer
 */
public record PacemakerResult(
    Optional<String> apiVersion,
    Optional<String> request,
    OptionalInt code,
    String message,
    List<String> errors,
    XmlElement root) {
  /** Reads the output of any tool that was called with {@code --output-as=xml}. */
  public static final Parser<PacemakerResult> PARSER = Answers.xml((result, sink) -> result);

  /** Copies the list. */
  public PacemakerResult {
    errors = List.copyOf(errors);
  }

  /** Whether a text looks like an answer in XML. */
  public static boolean isXml(Source source) {
    return source.text().stripLeading().startsWith("<");
  }

  static PacemakerResult of(XmlElement root) {
    Optional<XmlElement> status =
        root.element("status").filter(e -> e.attribute("code").isPresent());
    List<String> errors = new ArrayList<>();
    for (XmlElement list : status.map(e -> e.elements("errors")).orElse(List.of())) {
      for (XmlElement error : list.elements("error")) {
        error.text().lines().filter(line -> !line.isBlank()).forEach(errors::add);
      }
    }
    return new PacemakerResult(
        root.attribute("api-version"),
        root.attribute("request"),
        status.flatMap(e -> e.attribute("code")).map(Numbers::integer).orElse(OptionalInt.empty()),
        status.flatMap(e -> e.attribute("message")).orElse(""),
        errors,
        root);
  }

  /** The first element of a name, directly in the answer. */
  public Optional<XmlElement> element(String name) {
    return root.element(name);
  }
}
