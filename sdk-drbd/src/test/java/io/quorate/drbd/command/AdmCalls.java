package io.quorate.drbd.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.core.option.Options;
import io.quorate.drbd.option.DrbdNet;
import java.util.List;

/** Every command of {@link DrbdAdm}, with its defaults and with every option set, beside the words that it must have. */
final class AdmCalls {
  private static final DrbdTarget QA = DrbdTarget.resource("qa");
  private static final DrbdTarget QB = DrbdTarget.resource("qb");
  private static final DrbdTarget VOLUME = QB.volume(1);
  private static final DrbdTarget PEER = QB.peer("bravo");
  private static final DrbdTarget PEER_VOLUME = PEER.volume(1);

  private AdmCalls() {}

  /**
   * One case.
   *
   * @param name of the recorded verdicts of the real tool
   * @param call what the factory made
   * @param words the expected command line
   */
  record Case(String name, ToolCall<?> call, String words) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Case of(String name, ToolCall<?> call, String words) {
    return new Case(name, call, words);
  }

  /** Those that {@code --dry-run} explains. */
  static List<Case> planned() {
    return List.of(
        of("create-md", DrbdAdm.createMd(QA, CreateMdOptions.none()), "drbdadm create-md qa"),
        of(
            "create-md-options",
            DrbdAdm.createMd(
                VOLUME, CreateMdOptions.none().withMaxPeers(5).withActivityLog(4, 64).withForce()),
            "drbdadm --setup-option=--al-stripes=4 --setup-option=--al-stripe-size-kB=64"
                + " --setup-option=--force create-md --max-peers=5 qb/1"),
        of("up", DrbdAdm.up(DrbdTarget.all()), "drbdadm up all"),
        of("down", DrbdAdm.down(QB), "drbdadm down qb"),
        of("adjust", DrbdAdm.adjust(QA, AdjustOptions.none()), "drbdadm adjust qa"),
        of(
            "adjust-options",
            DrbdAdm.adjust(QB, AdjustOptions.none().withSkipDisk().withSkipNet()),
            "drbdadm adjust --skip-disk --skip-net qb"),
        of("attach", DrbdAdm.attach(VOLUME), "drbdadm attach qb/1"),
        of("detach", DrbdAdm.detach(QB, DetachOptions.none()), "drbdadm detach qb"),
        of(
            "detach-options",
            DrbdAdm.detach(VOLUME, DetachOptions.none().withForce().withDiskless()),
            "drbdadm --setup-option=--force detach --diskless qb/1"),
        of("connect", DrbdAdm.connect(QB, ConnectOptions.none()), "drbdadm connect qb"),
        of(
            "connect-options",
            DrbdAdm.connect(PEER, ConnectOptions.none().withTentative().withDiscardMyData()),
            "drbdadm --setup-option=--tentative --setup-option=--discard-my-data"
                + " connect qb:bravo"),
        of("disconnect", DrbdAdm.disconnect(QB, false), "drbdadm disconnect qb"),
        of(
            "disconnect-options",
            DrbdAdm.disconnect(PEER, true),
            "drbdadm --setup-option=--force disconnect qb:bravo"),
        of("primary", DrbdAdm.primary(QA, false), "drbdadm primary qa"),
        of(
            "primary-options",
            DrbdAdm.primary(QB, true),
            "drbdadm --setup-option=--force primary qb"),
        of("secondary", DrbdAdm.secondary(DrbdTarget.all(), false), "drbdadm secondary all"),
        of("secondary-options", DrbdAdm.secondary(QA, true), "drbdadm secondary --force qa"),
        of("invalidate", DrbdAdm.invalidate(QA, InvalidateOptions.none()), "drbdadm invalidate qa"),
        of(
            "invalidate-options",
            DrbdAdm.invalidate(
                VOLUME, InvalidateOptions.none().withSyncFrom(2).withResetBitmap(false)),
            "drbdadm invalidate --sync-from-peer-node-id=2 --reset-bitmap=no qb/1"),
        of(
            "invalidate-from-peer",
            DrbdAdm.invalidate(PEER_VOLUME, InvalidateOptions.none().withResetBitmap(true)),
            "drbdadm invalidate --reset-bitmap=yes qb:bravo/1"),
        of("invalidate-remote", DrbdAdm.invalidateRemote(QA, true), "drbdadm invalidate-remote qa"),
        of(
            "invalidate-remote-options",
            DrbdAdm.invalidateRemote(PEER_VOLUME, false),
            "drbdadm invalidate-remote --reset-bitmap=no qb:bravo/1"),
        of("verify", DrbdAdm.verify(QA, VerifyOptions.none()), "drbdadm verify qa"),
        of(
            "verify-options",
            DrbdAdm.verify(VOLUME, VerifyOptions.none().withStart(0).withStop(2048)),
            "drbdadm --setup-option=--start=0s --setup-option=--stop=2048s verify qb/1"),
        of("resize", DrbdAdm.resize(QA, ResizeOptions.none()), "drbdadm resize qa"),
        of(
            "resize-options",
            DrbdAdm.resize(
                VOLUME,
                ResizeOptions.none()
                    .withSectors(2097152)
                    .withAssumePeerHasSpace()
                    .withAssumeClean()
                    .withActivityLog(2, 128)),
            "drbdadm --setup-option=--size=2097152s --setup-option=--assume-peer-has-space"
                + " --setup-option=--assume-clean --setup-option=--al-stripes=2"
                + " --setup-option=--al-stripe-size-kB=128 resize qb/1"),
        of(
            "new-current-uuid",
            DrbdAdm.newCurrentUuid(QA, NewCurrentUuidOptions.none()),
            "drbdadm new-current-uuid qa"),
        of(
            "new-current-uuid-options",
            DrbdAdm.newCurrentUuid(
                VOLUME, NewCurrentUuidOptions.none().withClearBitmap().withForceResync()),
            "drbdadm --setup-option=--clear-bitmap new-current-uuid --force-resync qb/1"),
        of("pause-sync", DrbdAdm.pauseSync(PEER_VOLUME), "drbdadm pause-sync qb:bravo/1"),
        of("resume-sync", DrbdAdm.resumeSync(QB), "drbdadm resume-sync qb"),
        of("outdate", DrbdAdm.outdate(QA), "drbdadm outdate qa"),
        of("suspend-io", DrbdAdm.suspendIo(QA), "drbdadm suspend-io qa"),
        of("resume-io", DrbdAdm.resumeIo(VOLUME), "drbdadm resume-io qb/1"),
        of("wait-connect", DrbdAdm.waitConnect(QA), "drbdadm wait-connect qa"),
        of(
            "wait-connect-peer",
            DrbdAdm.waitConnect(PEER_VOLUME),
            "drbdadm wait-connect qb:bravo/1"),
        of("wait-sync", DrbdAdm.waitSync(PEER), "drbdadm wait-sync qb:bravo"),
        of("cstate", DrbdAdm.connectionState(QB), "drbdadm cstate qb"),
        of("cstate-peer", DrbdAdm.connectionState(PEER), "drbdadm cstate qb:bravo"),
        of("dstate", DrbdAdm.diskState(QB), "drbdadm dstate qb"),
        of("role", DrbdAdm.role(QA), "drbdadm role qa"),
        of("status", DrbdAdm.status(QA), "drbdadm status qa"),
        of("show-gi", DrbdAdm.showGi(PEER_VOLUME), "drbdadm show-gi qb:bravo/1"),
        of("get-gi", DrbdAdm.getGi(QA), "drbdadm get-gi qa"),
        of("dump-md", DrbdAdm.dumpMd(VOLUME), "drbdadm dump-md qb/1"),
        of(
            "net-options",
            DrbdAdm.netOptions(QB, Options.none().with(DrbdNet.ALLOW_TWO_PRIMARIES, true)),
            "drbdadm --setup-option=--allow-two-primaries=yes net-options qb"),
        of(
            "net-options-peer",
            DrbdAdm.netOptions(
                PEER, Options.none().with("protocol", "C").with(DrbdNet.VERIFY_ALG, "sha256")),
            "drbdadm --setup-option=--protocol=C --setup-option=--verify-alg=sha256"
                + " net-options qb:bravo"),
        of("del-peer", DrbdAdm.delPeer(PEER, false), "drbdadm del-peer qb:bravo"),
        of(
            "del-peer-options",
            DrbdAdm.delPeer(PEER, true),
            "drbdadm --setup-option=--force del-peer qb:bravo"),
        of("forget-peer", DrbdAdm.forgetPeer(PEER), "drbdadm forget-peer qb:bravo"));
  }

  /** Those that change nothing and need no kernel. */
  static List<Case> direct() {
    return List.of(
        of("dump", DrbdAdm.dump(QA), "drbdadm dump qa"),
        of("dump-xml", DrbdAdm.dumpXml(DrbdTarget.all()), "drbdadm dump-xml all"),
        of("sh-resources", DrbdAdm.resources(), "drbdadm sh-resources"),
        of("version", DrbdAdm.version(), "drbdadm --version"),
        of(
            "plan-adjust",
            DrbdAdm.planAdjust(QA, AdjustOptions.none()),
            "drbdadm --dry-run adjust qa"),
        of("plan-up", DrbdAdm.planUp(QB), "drbdadm --dry-run up qb"));
  }
}
