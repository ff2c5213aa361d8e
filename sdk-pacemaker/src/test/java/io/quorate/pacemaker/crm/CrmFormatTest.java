package io.quorate.pacemaker.crm;

import io.quorate.core.format.Format;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.Resource;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.testkit.FormatContract;
import io.quorate.testkit.GoldenFiles;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

class CrmFormatTest extends FormatContract<Cib> {
  @Override
  protected Format<Cib> format() {
    return CrmFormats.CRM;
  }

  @Override
  protected Arbitrary<Cib> values() {
    return CrmArbitraries.cibs();
  }

  @Override
  protected Arbitrary<Change<Cib>> changes() {
    Arbitrary<String> texts = CrmArbitraries.values();
    return Arbitraries.oneOf(
        texts.map(text -> new Change<>("property", cib -> cib.withProperty("cluster-name", text))),
        texts.map(text -> new Change<>("parameter", cib -> changed(cib, text))),
        texts.map(
            text ->
                new Change<>(
                    "resource",
                    cib ->
                        cib.withResource(
                            Primitive.of("new1", ResourceAgent.parse("ocf:heartbeat:Dummy"))
                                .withParam("state", text)
                                .withOp("monitor", "10s", "20s")))),
        Arbitraries.just(new Change<>("node", cib -> cib.withNode(Node.of("77", "node-77")))),
        Arbitraries.just(new Change<>("no constraint", CrmFormatTest::withoutConstraint)),
        Arbitraries.just(new Change<>("constraint", CrmFormatTest::withConstraint)));
  }

  private static Cib changed(Cib cib, String text) {
    List<Primitive> all = cib.configuration().primitives();
    return all.isEmpty()
        ? cib
        : cib.withPrimitive(all.get(0).id(), p -> p.withParam("added", text));
  }

  private static Cib withConstraint(Cib cib) {
    List<Resource> all = cib.configuration().resources();
    return all.isEmpty()
        ? cib
        : cib.withConstraint(LocationConstraint.of("added-l", all.get(0).id(), "10", "n"));
  }

  private static Cib withoutConstraint(Cib cib) {
    return cib.configuration().constraints().isEmpty()
        ? cib
        : cib.withConfiguration(c -> c.withoutConstraint(c.constraints().get(0).id()));
  }

  @Override
  protected List<Source> fixtures() {
    List<Source> all = new ArrayList<>(GoldenFiles.of("crm/valid", ".crm", ".xml").sources());
    all.addAll(GoldenFiles.of("crm/invalid", ".crm", ".diagnostics").sources());
    all.add(
        Source.of(
            "script.crm",
            "# first\nproperty a=b\n\n# second\nprimitive x Dummy \\\n  meta a=b\n# third\ncommit\n"));
    return all;
  }

  @Override
  protected List<String> keepsakes(String text) {
    return text.lines().filter(line -> line.startsWith("#")).map(String::strip).toList();
  }
}
