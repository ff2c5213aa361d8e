package io.quorate.pacemaker.schema;

import static io.quorate.pacemaker.schema.Rows.word;
import static io.quorate.pacemaker.schema.Rows.words;

import io.quorate.pacemaker.schema.ValueType.Word;
import java.util.ArrayList;
import java.util.List;

/** Names and values of pairs that schemas refuse; elsewhere any name may be written. */
final class RefusedNames {
  private static final String DEFAULTS = "write it into rsc_defaults as ";

  /** Properties. Those with an underscore became names with a hyphen long before 1.0. */
  static final List<Word> PROPERTIES = properties();

  /** Values of {@code cluster-infrastructure}: stacks that Pacemaker 2 does not run on. */
  static final List<Word> OLD_STACKS =
      banned3(
          words("heartbeat", "openais", "classic openais", "classic openais (with plugin)", "cman"),
          "Pacemaker 2 runs on corosync only");

  /** Values of {@code stonith-action}. */
  static final List<Word> FENCING_ACTIONS =
      List.of(word("poweroff").since(4, 0).instead("write off"));

  /** Meta attributes of any resource. */
  static final List<Word> RESOURCE_OPTIONS =
      List.of(
          word("restart-type")
              .since(4, 0)
              .instead("write kind into the order constraints instead"));

  /** Meta attributes of primitives and templates. */
  static final List<Word> PRIMITIVE_OPTIONS =
      join(
          banned3(
              words("isolation", "isolation-host", "isolation-instance", "isolation-wrapper"),
              "write a bundle instead"),
          RESOURCE_OPTIONS);

  /** Parameters of primitives and templates, refused by one schema only. */
  static final List<Word> PRIMITIVE_PARAMETERS =
      only30(
          words(
              "pcmk_arg_map",
              "pcmk_list_cmd",
              "pcmk_monitor_cmd",
              "pcmk_off_cmd",
              "pcmk_on_cmd",
              "pcmk_reboot_cmd",
              "pcmk_status_cmd"),
          "write pcmk_host_argument, or pcmk_…_action");

  /** Meta attributes of op_defaults. */
  static final List<Word> DEFAULT_OP_OPTIONS =
      List.of(
          word("can_fail").since(4, 0).instead("write on-fail=ignore"),
          word("role_after_failure").since(4, 0).instead("write on-fail"));

  /** Meta attributes of operations. */
  static final List<Word> OP_OPTIONS =
      join(
          banned3(words("requires"), "write it as a meta attribute of the resource"),
          DEFAULT_OP_OPTIONS);

  /** Parameters of operations, refused by one schema only. */
  static final List<Word> OP_PARAMETERS =
      join(
          only30(
              words(
                  "interval-origin",
                  "start-delay",
                  "enabled",
                  "on-fail",
                  "record-pending",
                  "role",
                  "timeout"),
              "write it into meta_attributes, or as an attribute of op"),
          only30(words("requires"), "write it as a meta attribute of the resource"));

  private RefusedNames() {}

  private static List<Word> properties() {
    List<Word> result = new ArrayList<>();
    result.add(
        word("cluster-infrastructure").since(3, 0).until(3, 10).instead("its value is refused"));
    for (Renames.Rename each : Renames.underscored()) {
      result.add(word(each.before()).since(3, 0).until(3, 10).instead("write " + each.after()));
    }
    renamed(result, "action-timeout", "write timeout into op_defaults");
    renamed(result, "migration-threshold", DEFAULTS + "migration-threshold");
    renamed(result, "resource-failure-stickiness", DEFAULTS + "migration-threshold");
    renamed(result, "resource-stickiness", DEFAULTS + "resource-stickiness");
    result.addAll(
        banned3(words("is-managed-default", "is_managed_default"), DEFAULTS + "is-managed"));
    result.addAll(banned3(words("notification-agent", "notification-recipient"), "write an alert"));
    result.addAll(banned3(words("expected-quorum-votes"), "corosync counts votes"));
    result.addAll(
        List.of(
            word("crmd-finalization-timeout")
                .since(4, 0)
                .instead("write join-finalization-timeout"),
            word("crmd-integration-timeout").since(4, 0).instead("write join-integration-timeout"),
            word("crmd-transition-delay").since(4, 0).instead("write transition-delay"),
            word("remove-after-stop").since(4, 0).instead("delete it"),
            word("stonith-action").since(4, 0).instead("its value is refused")));
    return List.copyOf(result);
  }

  /** {@code default-NAME} and {@code default_NAME}. */
  private static void renamed(List<Word> result, String name, String help) {
    result.addAll(banned3(words("default-" + name, "default_" + name.replace('-', '_')), help));
  }

  private static List<Word> banned3(List<Word> words, String help) {
    return words.stream().map(w -> w.since(3, 0).until(3, 10).instead(help)).toList();
  }

  private static List<Word> only30(List<Word> words, String help) {
    return words.stream().map(w -> w.since(3, 0).until(3, 0).instead(help)).toList();
  }

  private static List<Word> join(List<Word> a, List<Word> b) {
    List<Word> result = new ArrayList<>(a);
    result.addAll(b);
    return List.copyOf(result);
  }
}
