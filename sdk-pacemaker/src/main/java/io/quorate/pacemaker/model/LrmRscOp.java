package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The last result of one operation: {@code lrm_rsc_op}.
 *
 * <p>Ids are {@code RESOURCE_last_0}, {@code RESOURCE_last_failure_0} or {@code RESOURCE_OPERATION_MILLISECONDS}.
 *
 * @param id unique on the node
 * @param operationKey {@code RESOURCE_OPERATION_MILLISECONDS}, of {@code operation_key}
 * @param operation what was done
 * @param crmDebugOrigin what wrote it, of {@code crm-debug-origin}
 * @param crmFeatureSet of the release that wrote it, of {@code crm_feature_set}
 * @param transitionKey {@code ACTION:TRANSITION:EXPECTED-RC:UUID}, of {@code transition-key}
 * @param transitionMagic {@code STATUS:RC;TRANSITION-KEY}, of {@code transition-magic}
 * @param exitReason the agent's own words, of {@code exit-reason}
 * @param onNode where it ran, of {@code on_node}
 * @param callId of {@code call-id}
 * @param rcCode what the agent returned, of {@code rc-code}
 * @param opStatus whether it ran, of {@code op-status}; 0 is done
 * @param interval milliseconds
 * @param lastRun seconds since 1970, of {@code last-run}; before 2.1
 * @param lastRcChange seconds since 1970, of {@code last-rc-change}
 * @param execTime milliseconds, of {@code exec-time}
 * @param queueTime milliseconds, of {@code queue-time}
 * @param opDigest of the parameters, of {@code op-digest}
 * @param opForceRestart parameters whose change needs a restart, of {@code op-force-restart}
 * @param opRestartDigest of them, of {@code op-restart-digest}
 * @param opSecureParams parameters that are secrets, of {@code op-secure-params}
 * @param opSecureDigest of the others, of {@code op-secure-digest}
 * @param migrateSource of {@code migrate_source}
 * @param migrateTarget of {@code migrate_target}
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record LrmRscOp(
    String id,
    Optional<String> operationKey,
    Optional<String> operation,
    Optional<String> crmDebugOrigin,
    Optional<String> crmFeatureSet,
    Optional<String> transitionKey,
    Optional<String> transitionMagic,
    Optional<String> exitReason,
    Optional<String> onNode,
    Optional<String> callId,
    Optional<String> rcCode,
    Optional<String> opStatus,
    Optional<String> interval,
    Optional<String> lastRun,
    Optional<String> lastRcChange,
    Optional<String> execTime,
    Optional<String> queueTime,
    Optional<String> opDigest,
    Optional<String> opForceRestart,
    Optional<String> opRestartDigest,
    Optional<String> opSecureParams,
    Optional<String> opSecureDigest,
    Optional<String> migrateSource,
    Optional<String> migrateTarget,
    Origin origin,
    Unknown unknown)
    implements CibElement, WithLrmRscOp {
  /** A builder of a result of an operation. */
  public static LrmRscOpBuilder builder(String id) {
    return new LrmRscOpBuilder().id(id).origin(Origin.none()).unknown(Unknown.none());
  }

  @Override
  public Optional<String> elementId() {
    return Ids.present(id);
  }
}
