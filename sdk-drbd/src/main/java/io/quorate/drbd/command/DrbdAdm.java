package io.quorate.drbd.command;

import io.quorate.core.exec.Command;
import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parser;
import io.quorate.core.option.Options;
import io.quorate.drbd.metadata.DrbdMetadata;
import io.quorate.drbd.metadata.GiReport;
import io.quorate.drbd.metadata.MetadataDump;
import io.quorate.drbd.status.DrbdReports;
import io.quorate.drbd.status.DrbdStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The commands of {@code drbdadm}; drbdadm(8) and drbdsetup(8) of 8.4 and 9.
 *
 * <p>Every method refuses, with an {@link IllegalArgumentException}, a target that the tool refuses or does not look at:
 * {@code drbdadm down r0:node2} takes the whole resource down. Exit codes are in {@link DrbdExit}. What may take longer
 * than a minute has a time limit of ten; {@code wait-connect} has none.
 */
public final class DrbdAdm {
  private static final Duration LONG = Duration.ofMinutes(10);
  private static final String SECRET = "shared-secret";

  /** What 8.4 would pass on to tools that do not know it; behind the command it refuses it before it does anything. */
  private static final Set<String> ONLY_9 =
      Set.of(
          "--max-peers",
          "--skip-disk",
          "--skip-net",
          "--diskless",
          "--sync-from-peer-node-id",
          "--reset-bitmap",
          "--force-resync");

  /** Which parts of a target a command looks at. */
  private enum Scope {
    RESOURCE(false, false),
    VOLUME(false, true),
    PEER(true, false),
    PEER_VOLUME(true, true);

    private final boolean peer;
    private final boolean volume;

    Scope(boolean peer, boolean volume) {
      this.peer = peer;
      this.volume = volume;
    }
  }

  private DrbdAdm() {}

  /** {@code create-md}: writes metadata. Asks nothing: without force it fails, exit code 20, where it would ask. */
  public static ToolCall<String> createMd(DrbdTarget target, CreateMdOptions options) {
    return slow("create-md", Scope.VOLUME, target, options.words());
  }

  /** {@code up}: creates, attaches and connects. */
  public static ToolCall<String> up(DrbdTarget target) {
    return slow("up", Scope.RESOURCE, target, List.of());
  }

  /** {@code down}: takes apart. */
  public static ToolCall<String> down(DrbdTarget target) {
    return slow("down", Scope.RESOURCE, target, List.of());
  }

  /** {@code adjust}: makes the kernel's state what the files say. */
  public static ToolCall<String> adjust(DrbdTarget target, AdjustOptions options) {
    return slow("adjust", Scope.VOLUME, target, options.words());
  }

  /** {@code adjust --dry-run}: what adjust would run. */
  public static ToolCall<List<PlannedCommand>> planAdjust(
      DrbdTarget target, AdjustOptions options) {
    return planned(adjust(target, options));
  }

  /** {@code up --dry-run}: what up would run. */
  public static ToolCall<List<PlannedCommand>> planUp(DrbdTarget target) {
    return planned(up(target));
  }

  /** {@code attach}: attaches the disk, its activity log applied first. */
  public static ToolCall<String> attach(DrbdTarget target) {
    return slow("attach", Scope.VOLUME, target, List.of());
  }

  /** {@code detach}: gives the disk up. */
  public static ToolCall<String> detach(DrbdTarget target, DetachOptions options) {
    return slow("detach", Scope.VOLUME, target, options.words());
  }

  /** {@code connect}. Exit code 10 with {@link DrbdFailure#NET_CONFIGURED} when 8.4 is connecting already. */
  public static ToolCall<String> connect(DrbdTarget target, ConnectOptions options) {
    return quick("connect", Scope.PEER, target, options.words());
  }

  /**
   * {@code disconnect}.
   *
   * @param force also where data can no longer be reached then
   */
  public static ToolCall<String> disconnect(DrbdTarget target, boolean force) {
    return quick("disconnect", Scope.PEER, target, force(force));
  }

  /**
   * {@code primary}.
   *
   * @param force also without data that are known to be good
   */
  public static ToolCall<String> primary(DrbdTarget target, boolean force) {
    return slow("primary", Scope.RESOURCE, target, force(force));
  }

  /**
   * {@code secondary}.
   *
   * @param force also while the device is open: what is under way fails. Not in 8.4
   */
  public static ToolCall<String> secondary(DrbdTarget target, boolean force) {
    return slow("secondary", Scope.RESOURCE, target, force(force));
  }

  /** {@code invalidate}: declares this node's data bad; they are fetched from a peer, now or later. */
  public static ToolCall<String> invalidate(DrbdTarget target, InvalidateOptions options) {
    return slow("invalidate", Scope.PEER_VOLUME, target, options.words());
  }

  /**
   * {@code invalidate-remote}: declares a peer's data bad; they are sent anew.
   *
   * @param resetBitmap whether all blocks are sent, or those only that are marked already, which 8.4 cannot
   */
  public static ToolCall<String> invalidateRemote(DrbdTarget target, boolean resetBitmap) {
    return slow(
        "invalidate-remote",
        Scope.PEER_VOLUME,
        target,
        resetBitmap ? List.of() : List.of("--reset-bitmap=no"));
  }

  /** {@code verify}: begins to compare the data of the nodes. */
  public static ToolCall<String> verify(DrbdTarget target, VerifyOptions options) {
    return quick("verify", Scope.PEER_VOLUME, target, options.words());
  }

  /** {@code resize}. */
  public static ToolCall<String> resize(DrbdTarget target, ResizeOptions options) {
    return slow("resize", Scope.VOLUME, target, options.words());
  }

  /** {@code new-current-uuid}; the tool wants a volume where a resource has numbered ones. */
  public static ToolCall<String> newCurrentUuid(DrbdTarget target, NewCurrentUuidOptions options) {
    return quick("new-current-uuid", Scope.VOLUME, target, options.words());
  }

  /** {@code pause-sync}. */
  public static ToolCall<String> pauseSync(DrbdTarget target) {
    return quick("pause-sync", Scope.PEER_VOLUME, target, List.of());
  }

  /** {@code resume-sync}. */
  public static ToolCall<String> resumeSync(DrbdTarget target) {
    return quick("resume-sync", Scope.PEER_VOLUME, target, List.of());
  }

  /** {@code outdate}. Exit code 5 when the disk is Inconsistent or worse, 17 when the node is Primary. */
  public static ToolCall<String> outdate(DrbdTarget target) {
    return quick("outdate", Scope.VOLUME, target, List.of());
  }

  /** {@code suspend-io}. */
  public static ToolCall<String> suspendIo(DrbdTarget target) {
    return quick("suspend-io", Scope.VOLUME, target, List.of());
  }

  /** {@code resume-io}. */
  public static ToolCall<String> resumeIo(DrbdTarget target) {
    return quick("resume-io", Scope.VOLUME, target, List.of());
  }

  /** {@code wait-connect}: waits as long as the section {@code startup} says, for ever by default; exit code 5 then. */
  public static ToolCall<String> waitConnect(DrbdTarget target) {
    ToolCall<String> call = quick("wait-connect", Scope.PEER_VOLUME, target, List.of());
    return call.withCommand(call.command().withoutTimeout());
  }

  /** {@code wait-sync}: waits until no resync runs, as {@link #waitConnect} does. Not in 8.4. */
  public static ToolCall<String> waitSync(DrbdTarget target) {
    ToolCall<String> call = quick("wait-sync", Scope.PEER_VOLUME, target, List.of());
    return call.withCommand(call.command().withoutTimeout());
  }

  /** {@code cstate}. */
  public static ToolCall<List<LinkState>> connectionState(DrbdTarget target) {
    return answer("cstate", Scope.PEER, target, DrbdAnswers.CONNECTION_STATE);
  }

  /** {@code dstate}. */
  public static ToolCall<List<DiskStates>> diskState(DrbdTarget target) {
    return answer("dstate", Scope.VOLUME, target, DrbdAnswers.DISK_STATE);
  }

  /** {@code role}. */
  public static ToolCall<List<Roles>> role(DrbdTarget target) {
    return answer("role", Scope.RESOURCE, target, DrbdAnswers.ROLE);
  }

  /** {@code status}: text without counters. {@code drbdadm} does not pass options on to it; {@link DrbdSetup} does. */
  public static ToolCall<DrbdStatus> status(DrbdTarget target) {
    return answer("status", Scope.RESOURCE, target, DrbdReports.STATUS_TEXT);
  }

  /** {@code dump}: the configuration as the tool understands it, shared secrets in it. */
  public static ToolCall<String> dump(DrbdTarget target) {
    return quick("dump", Scope.RESOURCE, target, List.of());
  }

  /** {@code dump-xml}: the same in XML. */
  public static ToolCall<String> dumpXml(DrbdTarget target) {
    return quick("dump-xml", Scope.RESOURCE, target, List.of());
  }

  /** {@code show-gi}: data generations with explanations, from the kernel or from the metadata. */
  public static ToolCall<GiReport> showGi(DrbdTarget target) {
    return answer("show-gi", Scope.PEER_VOLUME, target, DrbdMetadata.IDENTIFIERS);
  }

  /** {@code get-gi}: data generations, a line for each volume and peer, from the kernel or from the metadata. */
  public static ToolCall<GiReport> getGi(DrbdTarget target) {
    return answer("get-gi", Scope.PEER_VOLUME, target, DrbdMetadata.IDENTIFIERS);
  }

  /** {@code dump-md}: the metadata of one volume, which must not be in use. */
  public static ToolCall<MetadataDump> dumpMd(DrbdTarget target) {
    return answer("dump-md", Scope.VOLUME, target, DrbdMetadata.DUMP);
  }

  /** {@code sh-resources}: the names of the resources of this host. */
  public static ToolCall<List<String>> resources() {
    return ToolCall.of(Command.of("drbdadm", "sh-resources"), DrbdAnswers.WORDS)
        .withName("drbdadm sh-resources");
  }

  /** {@code --version}: of the tool and, when it is loaded, of the module. */
  public static ToolCall<DrbdVersions> version() {
    return ToolCall.of(Command.of("drbdadm", "--version"), DrbdAnswers.VERSION)
        .withName("drbdadm --version");
  }

  /**
   * {@code net-options}: changes options of a connection until the next adjust, for example {@code
   * DrbdNet.ALLOW_TWO_PRIMARIES}.
   *
   * @param options with their values; what is not in it keeps what the files say
   * @throws IllegalArgumentException when there is a shared secret in it, which every user of the host would see
   */
  public static ToolCall<String> netOptions(DrbdTarget target, Options options) {
    List<String> words = new ArrayList<>();
    for (Options.Setting setting : options) {
      if (setting.name().equals(SECRET)) {
        throw new IllegalArgumentException("a shared secret belongs into the file, not here");
      }
      words.add("--" + setting.name() + "=" + setting.text());
    }
    return quick("net-options", Scope.PEER, target, words);
  }

  /**
   * {@code del-peer}: removes a connection. Not in 8.4.
   *
   * @param force also where data can no longer be reached then
   */
  public static ToolCall<String> delPeer(DrbdTarget target, boolean force) {
    return quick("del-peer", Scope.PEER, target, force(force));
  }

  /** {@code forget-peer}: frees the place of a removed peer in the metadata. Not in 8.4. */
  public static ToolCall<String> forgetPeer(DrbdTarget target) {
    return quick("forget-peer", Scope.PEER, target, List.of());
  }

  private static List<String> force(boolean set) {
    return set ? List.of("--force") : List.of();
  }

  private static ToolCall<String> quick(
      String name, Scope scope, DrbdTarget target, List<String> options) {
    return ToolCall.text(command(name, scope, target, options)).withName("drbdadm " + name);
  }

  private static ToolCall<String> slow(
      String name, Scope scope, DrbdTarget target, List<String> options) {
    ToolCall<String> call = quick(name, scope, target, options);
    return call.withCommand(call.command().withTimeout(LONG));
  }

  private static <T> ToolCall<T> answer(
      String name, Scope scope, DrbdTarget target, Parser<T> parser) {
    return ToolCall.of(command(name, scope, target, List.of()), parser).withName("drbdadm " + name);
  }

  private static ToolCall<List<PlannedCommand>> planned(ToolCall<String> call) {
    List<String> argv = new ArrayList<>(call.command().argv());
    argv.add(1, "--dry-run");
    return ToolCall.of(Command.of(argv), DrbdAnswers.DRY_RUN).withName(call.name() + " --dry-run");
  }

  private static Command command(
      String name, Scope scope, DrbdTarget target, List<String> options) {
    if ((target.peer().isPresent() && !scope.peer)
        || (target.volume().isPresent() && !scope.volume)) {
      String part = target.peer().isPresent() && !scope.peer ? "a peer" : "a volume";
      throw new IllegalArgumentException(
          "drbdadm " + name + " does not act on " + part + ": " + target);
    }
    List<String> argv = new ArrayList<>(List.of("drbdadm"));
    List<String> behind = new ArrayList<>(List.of(name));
    for (String option : options) {
      if (name.equals("secondary") || ONLY_9.contains(option.split("=", 2)[0])) {
        behind.add(option);
      } else {
        argv.add("--setup-option=" + option);
      }
    }
    argv.addAll(behind);
    argv.add(target.toString());
    return Command.of(argv);
  }
}
