package io.quorate.ocfs2;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.core.exec.CommandRunner;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.rule.Report;
import io.quorate.ocfs2.command.Ocfs2Tools;
import io.quorate.ocfs2.model.Ocfs2Uuid;
import io.quorate.ocfs2.status.HeartbeatSlot;
import io.quorate.ocfs2.status.MountedVolume;
import io.quorate.ocfs2.status.Signature;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What speaks against formatting a device: who mounts it, who writes heartbeats on it, what is on it. */
final class MkfsGuards {
  private final CommandRunner runner;
  private final String device;
  private final MkfsConsent consent;
  private final Duration pause;
  private final List<Diagnostic> found = new ArrayList<>();

  MkfsGuards(CommandRunner runner, String device, MkfsConsent consent, Duration pause) {
    this.runner = runner;
    this.device = device;
    this.consent = consent;
    this.pause = pause;
  }

  Report report() {
    mountedHere();
    Optional<Signature> signature = ask(Ocfs2Tools.signature(device));
    signature.ifPresent(this::replaced);
    if (signature.filter(Signature::isOcfs2).isPresent()) {
      slots();
      heartbeats();
    }
    return new Report(found);
  }

  private void mountedHere() {
    List<String> places = ask(Ocfs2Tools.mountPoints(device));
    if (!places.isEmpty()) {
      add(
          "OCFS301",
          device + " is mounted at " + String.join(", ", places) + " on " + runner.host(),
          "unmount it on every node");
    }
  }

  private void replaced(Signature signature) {
    String what = "a " + signature.type() + " is on " + device;
    String named =
        signature.label().isEmpty() ? what : what + ", labelled '" + signature.label() + "'";
    Optional<String> identity = consent.replaced();
    if (identity.isEmpty()) {
      add(
          "OCFS302",
          named,
          "if it may be destroyed: MkfsConsent.replacing(\"" + identity(signature) + "\", reason)");
    } else if (!isOf(signature, identity.get())) {
      add(
          "OCFS303",
          named + ", and not '" + identity.get() + "', which may be destroyed",
          "is it the right device?");
    }
  }

  private static String identity(Signature signature) {
    return !signature.label().isEmpty()
        ? signature.label()
        : !signature.uuid().isEmpty() ? signature.uuid() : signature.type();
  }

  private static boolean isOf(Signature signature, String identity) {
    Optional<Ocfs2Uuid> uuid = Ocfs2Uuid.find(signature.uuid());
    return identity(signature).equals(identity)
        || signature.uuid().equals(identity)
        || (uuid.isPresent() && uuid.equals(Ocfs2Uuid.find(identity)));
  }

  private void slots() {
    for (MountedVolume volume : ask(Ocfs2Tools.mounted(device))) {
      if (volume.isMounted() && consent.stale().isEmpty()) {
        add(
            "OCFS304",
            "the slot map of "
                + device
                + " says that it is mounted on "
                + String.join(", ", volume.nodes()),
            "unmount it there; if the nodes are gone: withStaleSlots(reason)");
      }
    }
  }

  /** A heartbeat counts when it goes on: old ones stay on the disk. */
  private void heartbeats() {
    List<HeartbeatSlot> before = ask(Ocfs2Tools.heartbeats(device));
    if (before.isEmpty()) {
      return;
    }
    try {
      Thread.sleep(pause.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      add("OCFS305", "nobody waited for a heartbeat on " + device, "try again");
      return;
    }
    List<HeartbeatSlot> alive = new ArrayList<>(ask(Ocfs2Tools.heartbeats(device)));
    alive.removeAll(before);
    if (!alive.isEmpty()) {
      String nodes = alive.stream().map(slot -> "" + slot.node()).collect(Collectors.joining(", "));
      add(
          "OCFS306",
          "nodes write heartbeats on " + device + ": " + nodes,
          "unmount it there, and stop a global heartbeat on it");
    }
  }

  private <T> T ask(ToolCall<T> call) {
    return runner.call(call).orThrow();
  }

  private void add(String code, String problem, String help) {
    found.add(Diagnostic.of(Severity.ERROR, code, problem).withHelp(help));
  }
}
