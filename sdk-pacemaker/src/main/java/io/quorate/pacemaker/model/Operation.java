package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the cluster does with a resource, how often and how long at most: {@code op}.
 *
 * @param id unique in the CIB
 * @param name {@code start}, {@code stop}, {@code monitor} and others
 * @param interval how often, as written: {@code 10s}; {@code 0} or {@code 0s} for what is not repeated
 * @param description free text
 * @param startDelay of {@code start-delay}, as written; not together with {@code interval-origin}
 * @param intervalOrigin a date of ISO 8601 to count the interval from, of {@code interval-origin}
 * @param timeout as written
 * @param enabled a boolean, as written
 * @param recordPending a boolean, of {@code record-pending}, as written
 * @param role {@code Started}, {@code Stopped}, {@code Promoted}, {@code Unpromoted}, {@code Master} or {@code
 *     Slave}
 * @param requires {@code nothing}, {@code quorum} or {@code fencing}; up to schema 2.10
 * @param onFail what to do when it fails, of {@code on-fail}: {@code ignore}, {@code block}, {@code demote}, {@code
 *     stop}, {@code restart}, {@code standby}, {@code fence} or {@code restart-container}
 * @param attributeSets instance and meta attributes, in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Operation(
    String id,
    String name,
    String interval,
    Optional<String> description,
    Optional<String> startDelay,
    Optional<String> intervalOrigin,
    Optional<String> timeout,
    Optional<String> enabled,
    Optional<String> recordPending,
    Optional<String> role,
    Optional<String> requires,
    Optional<String> onFail,
    List<AttributeSet> attributeSets,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithOperation {
  /** Copies the list. */
  public Operation {
    attributeSets = List.copyOf(attributeSets);
  }

  /** A builder of an operation. */
  public static OperationBuilder builder(String id, String name, String interval) {
    return new OperationBuilder()
        .id(id)
        .name(name)
        .interval(interval)
        .origin(Origin.none())
        .unknown(Unknown.none());
  }

  /** An operation with the id that crmsh makes: {@code OWNER-NAME-INTERVAL}. */
  public static Operation of(String owner, String name, String interval) {
    return builder(Ids.join(Ids.join(owner, name), interval), name, interval).build();
  }

  /** The operation with a parameter in its first set, for example {@code OCF_CHECK_LEVEL}. */
  public Operation withParam(String name, String value) {
    return withAttributeSets(
        Contents.set(attributeSets, AttributeSet.Kind.INSTANCE, id, name, value));
  }

  /** The value of a parameter, of the first set that has the name. */
  public Optional<String> param(String name) {
    return Contents.value(attributeSets, AttributeSet.Kind.INSTANCE, name);
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }

  @Override
  public List<? extends CibElement> children() {
    return attributeSets;
  }
}
