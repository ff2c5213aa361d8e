package io.quorate.lvm.rule;

import io.quorate.lvm.model.LvmConfig;
import io.quorate.lvm.report.LvmReport;
import io.quorate.lvm.status.LockdInfo;
import java.util.Optional;

/**
 * The state of LVM on a host.
 *
 * @param config what its files say together, {@code LvmClient.config}
 * @param report its volume groups and devices, best with {@code ReportScope.withOthers}
 * @param locks what lvmlockd has; empty when it does not run
 */
public record LvmHost(LvmConfig config, LvmReport report, Optional<LockdInfo> locks) {}
