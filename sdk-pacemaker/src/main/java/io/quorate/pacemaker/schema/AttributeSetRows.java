package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.all;
import static io.quorate.pacemaker.schema.Rows.children;
import static io.quorate.pacemaker.schema.Rows.element;
import static io.quorate.pacemaker.schema.Rows.exactWord;
import static io.quorate.pacemaker.schema.Rows.except;
import static io.quorate.pacemaker.schema.Rows.id;
import static io.quorate.pacemaker.schema.Rows.many;
import static io.quorate.pacemaker.schema.Rows.maybe;
import static io.quorate.pacemaker.schema.Rows.oneOf;
import static io.quorate.pacemaker.schema.Rows.reference;
import static io.quorate.pacemaker.schema.Rows.score;
import static io.quorate.pacemaker.schema.Rows.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Sets of name-value pairs. The same few elements stand in many places, which differ in the names that they refuse, in
 * the schema that brought {@code id-ref}, and in the rules that they take.
 */
final class AttributeSetRows {
  static final List<ElementRow> ROWS = rows();

  private AttributeSetRows() {}

  private static List<ElementRow> rows() {
    List<ElementRow> rows = new ArrayList<>();
    rows.addAll(
        List.of(
            set("cluster_property_set", "nvpair in cluster_property_set", "rule in options"),
            set("meta_attributes in rsc_defaults", "nvpair in rsc_defaults", "rule in options"),
            set("meta_attributes in op_defaults", "nvpair in op_defaults", "rule in options"),
            set("instance_attributes in node", "nvpair", "rule"),
            set("utilization", "nvpair", "rule"),
            set("instance_attributes", "nvpair", "rule"),
            set("meta_attributes", "nvpair in meta_attributes", "rule"),
            set("instance_attributes in primitive", "nvpair in a primitive's parameters", "rule"),
            set("meta_attributes in primitive", "nvpair in a primitive's meta_attributes", "rule"),
            set("instance_attributes in op", "nvpair in an op's parameters", "rule"),
            set("meta_attributes in op", "nvpair in an op's meta_attributes", "rule"),
            set("instance_attributes in alert", "nvpair", "rule in rsc_location"),
            set("meta_attributes in alert", "nvpair", "rule in rsc_location")));
    rows.addAll(
        List.of(
            element(
                "nvpair in cluster_property_set",
                oneOf(
                    all(
                            id(),
                            exactWord("name", "cluster-infrastructure"),
                            except("value", RefusedNames.OLD_STACKS))
                        .since(3, 0)
                        .until(3, 10),
                    all(
                            id(),
                            exactWord("name", "stonith-action"),
                            except("value", RefusedNames.FENCING_ACTIONS))
                        .since(4, 0),
                    pair(except("name", RefusedNames.PROPERTIES)),
                    referral().since(3, 0))),
            element(
                "nvpair in rsc_defaults",
                oneOf(pair(except("name", RefusedNames.RESOURCE_OPTIONS)), referral().since(3, 0))),
            element(
                "nvpair in op_defaults",
                oneOf(
                    pair(except("name", RefusedNames.DEFAULT_OP_OPTIONS)), referral().since(3, 0))),
            element("nvpair", oneOf(pair(text("name")), referral().since(1, 3))),
            pairs("nvpair in meta_attributes", RefusedNames.RESOURCE_OPTIONS),
            pairs("nvpair in a primitive's meta_attributes", RefusedNames.PRIMITIVE_OPTIONS),
            pairs("nvpair in a primitive's parameters", RefusedNames.PRIMITIVE_PARAMETERS),
            pairs("nvpair in an op's meta_attributes", RefusedNames.OP_OPTIONS),
            pairs("nvpair in an op's parameters", RefusedNames.OP_PARAMETERS)));
    return rows;
  }

  private static ElementRow set(String key, String pair, String rule) {
    return element(
        key,
        oneOf(
            all(id(), score().optional(), children(maybe(rule), many(pair))),
            all(reference("id-ref"))));
  }

  private static ElementRow pairs(String key, List<ValueType.Word> refused) {
    return element(key, oneOf(pair(except("name", refused)), referral().since(1, 3)));
  }

  private static Alternatives.Choice referral() {
    return all(
        reference("id-ref"),
        text("name").optional().until(3, 10).instead("the pair that id-ref names has a name"));
  }

  private static Alternatives.Choice pair(AttributeRow name) {
    return all(id(), name, text("value").optional().until(3, 10), text("value").since(4, 0));
  }
}
