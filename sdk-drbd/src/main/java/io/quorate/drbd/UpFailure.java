package io.quorate.drbd;

import io.quorate.core.QuorateException;
import io.quorate.drbd.command.DrbdTarget;
import io.quorate.drbd.status.DrbdStatus;
import java.util.List;

/** Looks what came up after {@code drbdadm up} stopped half way. */
final class UpFailure {
  private UpFailure() {}

  static DrbdUpException of(DrbdClient client, DrbdTarget target, DrbdException failure) {
    try {
      List<String> names = target.resource().map(List::of).orElseGet(client::resources);
      DrbdStatus status = target.resource().map(client::status).orElseGet(client::status);
      return new DrbdUpException(
          failure, names.stream().map(name -> BringUp.of(name, status)).toList());
    } catch (QuorateException e) {
      DrbdUpException unknown = new DrbdUpException(failure, List.of());
      unknown.addSuppressed(e);
      return unknown;
    }
  }
}
