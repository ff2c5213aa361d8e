package io.quorate.pacemaker.history;

import io.quorate.pacemaker.effective.Setting;
import io.quorate.pacemaker.value.CrmInterval;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The options of the cluster that the history depends on.
 *
 * @param properties what is set
 * @param release how values are read
 * @param quorum whether the partition has quorum, as the CIB says
 * @param hadQuorum whether a node without quorum shall go down in any case
 */
record ClusterSettings(
    Map<String, Setting> properties, PacemakerRelease release, boolean quorum, boolean hadQuorum) {
  @Nullable String value(String name) {
    Setting setting = properties.get(name);
    return setting == null ? null : setting.value();
  }

  boolean fencing() {
    return Truth.is(either("fencing-enabled", "stonith-enabled"), true);
  }

  /** 3.0.2 has new names, and reads the old ones too. */
  private @Nullable String either(String name, String old) {
    String value = release.atLeast(3, 0, 2) ? value(name) : null;
    return value == null ? value(old) : value;
  }

  boolean startupFencing() {
    return Truth.is(value("startup-fencing"), true);
  }

  boolean symmetric() {
    return Truth.is(value("symmetric-cluster"), true);
  }

  boolean maintenance() {
    return Truth.is(value("maintenance-mode"), false);
  }

  boolean stopsRemoved() {
    return Truth.is(either("stop-removed-resources", "stop-orphan-resources"), true);
  }

  boolean stopAll() {
    return Truth.is(value("stop-all-resources"), false);
  }

  boolean shutdownLock() {
    return Truth.is(value("shutdown-lock"), false);
  }

  /** Seconds; 0 when the lock does not expire. */
  long shutdownLockLimit() {
    return milliseconds(value("shutdown-lock-limit"), 0) / 1000;
  }

  long fencingTimeoutMs() {
    return milliseconds(either("fencing-timeout", "stonith-timeout"), 60_000);
  }

  long priorityFencingDelayMs() {
    return milliseconds(value("priority-fencing-delay"), 0);
  }

  /** Milliseconds; 0 when pending nodes are waited for without limit. */
  long nodePendingTimeoutMs() {
    return milliseconds(value("node-pending-timeout"), 0);
  }

  /** What is done without quorum, in the words of {@code crm_mon}. */
  String noQuorumPolicy() {
    String policy = Optional.ofNullable(value("no-quorum-policy")).orElse("stop");
    return switch (policy.toLowerCase(Locale.ROOT)) {
      case "ignore", "freeze", "demote", "stop" -> policy.toLowerCase(Locale.ROOT);
      case "suicide", "fence" -> fencing() && (quorum || hadQuorum) ? "suicide" : "stop";
      default -> "stop";
    };
  }

  long milliseconds(@Nullable String text, long otherwise) {
    return text == null
        ? otherwise
        : CrmInterval.read(text, release).value().map(CrmInterval::milliseconds).orElse(otherwise);
  }
}
