package io.quorate.pacemaker.crm;

import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Clone;
import io.quorate.pacemaker.model.ColocationConstraint;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.Expression;
import io.quorate.pacemaker.model.Group;
import io.quorate.pacemaker.model.LocationConstraint;
import io.quorate.pacemaker.model.Node;
import io.quorate.pacemaker.model.Nvpair;
import io.quorate.pacemaker.model.OrderConstraint;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.PrimitiveContent;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.model.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Configurations with ids as crm makes them and others, and with values of any characters. */
final class CrmArbitraries {
  private static final List<String> AGENTS =
      List.of(
          "ocf:heartbeat:Dummy",
          "ocf:heartbeat:controld",
          "ocf:heartbeat:drbd",
          "ocf:pacemaker:Stateful",
          "ocf:linbit:drbd",
          "lsb:libvirtd",
          "stonith:fence_ipmilan",
          "systemd:a@b.service");
  private static final List<String> NAMES =
      List.of("state", "target-role", "params", "op", "commit", "x y", "#a", "a:b", "$c", "@d");
  private static final String CHARACTERS =
      "abcXYZ019 -_.:=/\\\"'#{}()[]<>&$@;,\t\n\u00e9\u20ac\u00a0";

  private CrmArbitraries() {}

  static Arbitrary<String> values() {
    return Arbitraries.strings().withChars(CHARACTERS.toCharArray()).ofMaxLength(12);
  }

  static Arbitrary<Cib> cibs() {
    return Arbitraries.randomValue(random -> new Maker(random).cib());
  }

  private static final class Maker {
    private final Random random;
    private int count;

    Maker(Random random) {
      this.random = random;
    }

    Cib cib() {
      Cib cib = Cib.empty("pacemaker-3.9");
      for (int i = random.nextInt(3); i > 0; i--) {
        cib = cib.withNode(node(i));
      }
      for (int i = random.nextInt(5); i > 0; i--) {
        cib = cib.withResource(primitive());
      }
      if (random.nextBoolean()) {
        cib = cib.withResource(Group.of(id("g"), primitive(), primitive()).withMeta("a", value()));
      }
      if (random.nextBoolean()) {
        cib = cib.withResource(Clone.of(id("c"), primitive()).withMeta("interleave", "true"));
        cib = cib.withResource(Clone.of(id("c"), Group.of(id("g"), primitive())));
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        cib = cib.withProperty("p" + i, value());
      }
      return constrained(cib);
    }

    private Cib constrained(Cib cib) {
      Configuration configuration = cib.configuration();
      if (configuration.resources().size() < 2) {
        return cib;
      }
      String first = configuration.resources().get(0).id();
      String second = configuration.resources().get(1).id();
      String rule = id("r");
      return cib.withConstraint(LocationConstraint.of(id("l"), first, score(), "n 1"))
          .withConstraint(ColocationConstraint.of(id("k"), first, second, score()))
          .withConstraint(OrderConstraint.of(id("o"), first, second))
          .withConstraint(
              LocationConstraint.of(
                  id("l"),
                  second,
                  Rule.builder()
                      .id(rule)
                      .score(score())
                      .addConditions(
                          Expression.of(
                              random.nextBoolean() ? rule + "-expression" : id("e"),
                              "#uname",
                              "eq",
                              value()))
                      .build()));
    }

    private Node node(int number) {
      String name = random.nextBoolean() ? "n" + number : "n " + number;
      return Node.of(random.nextBoolean() ? name : String.valueOf(number), name);
    }

    private Primitive primitive() {
      String id = id("p");
      Primitive primitive =
          Primitive.of(id, ResourceAgent.parse(AGENTS.get(random.nextInt(AGENTS.size()))));
      if (random.nextInt(4) == 0) {
        primitive = primitive.withDescription(value());
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        primitive = primitive.withParam(NAMES.get(random.nextInt(NAMES.size())), value());
      }
      for (int i = random.nextInt(2); i > 0; i--) {
        primitive = primitive.withMeta("m" + i, value());
      }
      for (int i = random.nextInt(3); i > 0; i--) {
        primitive = primitive.withOp("monitor", i + "0s", value());
      }
      if (random.nextInt(3) == 0) {
        List<PrimitiveContent> contents = new ArrayList<>(primitive.contents());
        contents.add(0, odd());
        primitive = primitive.withContents(contents);
      }
      return primitive;
    }

    private AttributeSet odd() {
      return AttributeSet.of(AttributeSet.Kind.INSTANCE, id("set"))
          .withScore(Optional.of(score()))
          .withContents(Nvpair.of(id("v"), "state", value()));
    }

    private String id(String prefix) {
      return prefix + ++count;
    }

    private String score() {
      return List.of("INFINITY", "-INFINITY", "0", "100", "+INFINITY").get(random.nextInt(5));
    }

    private String value() {
      StringBuilder text = new StringBuilder();
      String pool = random.nextInt(3) == 0 ? CHARACTERS : "abc-_.019";
      for (int i = random.nextInt(8); i > 0; i--) {
        text.append(pool.charAt(random.nextInt(pool.length())));
      }
      return text.toString();
    }
  }
}
