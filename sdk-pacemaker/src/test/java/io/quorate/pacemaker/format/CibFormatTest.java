package io.quorate.pacemaker.format;

import io.quorate.core.format.Format;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.Constraint;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.Resources;
import io.quorate.pacemaker.model.Tag;
import io.quorate.pacemaker.model.Tags;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** The four laws for the CIB. */
class CibFormatTest extends FormatContract<Cib> {
  private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);

  @Override
  protected Format<Cib> format() {
    return CibFormats.CIB;
  }

  @Override
  protected Arbitrary<Cib> values() {
    return CibArbitraries.cibs();
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all = new ArrayList<>(GoldenFiles.of("cib/valid", ".xml", ".printed").sources());
    all.addAll(GoldenFiles.of("cib/invalid", ".xml", ".diagnostics").sources());
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return COMMENT.matcher(text).results().map(MatchResult::group).toList();
  }

  @Override
  protected Arbitrary<Change<Cib>> changes() {
    return Arbitraries.of(
        change("nothing", cib -> cib),
        change("set an attribute of the root", cib -> cib.withEpoch("99").withUpdateUser("me")),
        change("remove attributes of the root", cib -> cib.withValidateWith(Optional.empty())),
        change(
            "remove an empty status",
            cib -> cib.withStatus(cib.status().filter(s -> !s.contents().isEmpty()))),
        change("set a property", cib -> cib.withProperty("no-quorum-policy", "freeze")),
        change("add a resource", cib -> cib.withResource(FRESH)),
        change(
            "add a node", cib -> cib.withNode(Node.of("99", "node-z").withUtilization("cpu", "4"))),
        change(
            "add constraints",
            cib ->
                cib.withConstraint(OrderConstraint.of("fresh-order", "one", "two"))
                    .withConstraint(ColocationConstraint.of("fresh-col", "one", "two", "100"))),
        configurations(
            "add a section", c -> c.withSection(Tags.of(List.of(Tag.of("fresh-tag", "one"))))),
        configurations("reverse the sections", c -> c.withSections(reversed(c.sections()))),
        configurations("remove the tags", CibFormatTest::withoutTags),
        configurations("change every primitive", CibFormatTest::changePrimitives),
        configurations(
            "remove a resource",
            c ->
                c.allResources().isEmpty()
                    ? c
                    : c.withoutResource(c.allResources().get(c.allResources().size() / 2).id())),
        configurations("reverse the resources", CibFormatTest::reverseResources),
        configurations(
            "remove the constraints' roles",
            c -> {
              Configuration changed = c;
              for (Constraint constraint : c.constraints()) {
                if (constraint instanceof ColocationConstraint old) {
                  changed =
                      changed.withConstraint(old.withScore("7").withRscRole(Optional.empty()));
                }
              }
              return changed;
            }));
  }

  private static final Primitive FRESH =
      Primitive.of("fresh", ResourceAgent.parse("ocf:linbit:drbd"))
          .withParam("drbd_resource", "a \"b\" <c>")
          .withMeta("target-role", "")
          .withOp("monitor", "10s", "20s");

  private static Configuration changePrimitives(Configuration configuration) {
    Configuration changed = configuration;
    for (Primitive primitive : configuration.primitives()) {
      changed =
          changed.withPrimitive(
              primitive.id(),
              p ->
                  p.withParam("fresh", "1")
                      .withMeta("target-role", "Stopped")
                      .withOp("start", "0s", op -> op.withTimeout("1min").withParam("a", "b")));
    }
    return changed;
  }

  private static Configuration reverseResources(Configuration configuration) {
    return configuration.withSections(
        configuration.sections().stream()
            .map(s -> s instanceof Resources r ? r.withResources(reversed(r.resources())) : s)
            .toList());
  }

  private static <T> List<T> reversed(List<T> list) {
    List<T> result = new ArrayList<>(list);
    Collections.reverse(result);
    return result;
  }

  private static Configuration withoutTags(Configuration configuration) {
    return configuration.withSections(
        configuration.sections().stream().filter(s -> !(s instanceof Tags)).toList());
  }

  private static Change<Cib> configurations(String name, UnaryOperator<Configuration> change) {
    return change(name, cib -> cib.withConfiguration(change));
  }

  private static Change<Cib> change(String name, UnaryOperator<Cib> change) {
    return new Change<>(name, change);
  }
}
