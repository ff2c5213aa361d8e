package io.quorate.lvm.command;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Why lvmlockd does not give a lock: the numbers in LVM's words {@code lock failed: error -210}. */
public enum LockdFailure {
  /** The lockspace is not there: it was not started, or sanlock lost its lease. */
  NO_LOCKSPACE(210, "the lockspace is not started: vgchange --lock-start"),
  /** The lockspace is being started. */
  STARTING(211, "the lockspace is being started: try again"),
  /** The arguments of the lock manager are wrong, often the name of the cluster. */
  WRONG_ARGUMENTS(212, "the lock arguments are wrong: does the cluster's name fit vg_lock_args?"),
  /** The host_id is missing or wrong. */
  HOST_ID(213, "local/host_id in lvmlocal.conf is missing or used by another host"),
  /** The lock manager does not run. */
  NO_MANAGER(214, "the lock manager does not run: dlm_controld or sanlock"),
  /** The lock manager could not be prepared. */
  NOT_PREPARED(215, "the lock manager could not be prepared"),
  /** lvmlockd failed. */
  LOCKD(216, "lvmlockd failed"),
  /** The volume group was given up when its leases were lost. */
  KILLED(217, "the volume group was given up when its leases were lost: lvmlockctl --drop"),
  /** Reading or writing a lease failed. */
  IO(218, "reading or writing a lease failed"),
  /** The volume group was removed. */
  REMOVED(219, "the volume group was removed"),
  /** sanlock cannot open the volume with the leases. */
  DEVICE(220, "sanlock cannot open the volume that has its leases"),
  /** The lock manager reports a failure. */
  MANAGER(221, "the lock manager reports a failure"),
  /** A lock of a process that is gone. */
  ORPHAN(222, "there is a lock of an lvmlockd that is gone"),
  /** Another host or process has the lock. */
  HELD(11, "another host has the lock");

  private static final Pattern NUMBER =
      Pattern.compile("(?:error|lock failed:|result|rv) -(\\d{1,6})\\b|(held by other host)");

  private final int number;
  private final String words;

  LockdFailure(int number, String words) {
    this.number = number;
    this.words = words;
  }

  /** The number, without its sign. */
  public int number() {
    return number;
  }

  /** What it means, and the usual way out. */
  public String words() {
    return words;
  }

  /** The failures in what a command wrote to standard error, in order. */
  public static List<LockdFailure> findAll(String words) {
    Matcher matcher = NUMBER.matcher(words);
    return matcher
        .results()
        .flatMap(
            found ->
                (found.group(1) == null ? Optional.of(HELD) : of(Integer.parseInt(found.group(1))))
                    .stream())
        .distinct()
        .toList();
  }

  /** The failure of a number, with or without its sign. */
  public static Optional<LockdFailure> of(int number) {
    return Arrays.stream(values())
        .filter(failure -> failure.number == Math.abs(number))
        .findFirst();
  }
}
