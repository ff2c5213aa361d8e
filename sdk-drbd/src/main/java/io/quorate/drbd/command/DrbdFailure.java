package io.quorate.drbd.command;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One refusal by the kernel, as {@code drbdsetup} words it: {@code r0: Failure: (125) Device has a net-config}, {@code
 * r0: State change failed: (-2) Need access to UpToDate data}.
 *
 * <p>Requests have codes above 100, changes of state have 0 and below. A word of the tool that has no code, such as
 * {@code No such resource}, gets {@link #NO_CODE}.
 *
 * @param object the resource, or the minor number
 * @param code the number in parentheses
 * @param text what it says
 * @param details what the kernel added, line by line
 */
public record DrbdFailure(String object, int code, String text, List<String> details) {
  /** For a message without a number. */
  public static final int NO_CODE = Integer.MIN_VALUE;

  /** An address and port that another connection uses. */
  public static final int LOCAL_ADDRESS_IN_USE = 102;

  /** The backing device is in use, usually because it is mounted. */
  public static final int DISK_CLAIMED = 114;

  /** The metadata are missing or invalid. */
  public static final int NO_METADATA = 119;

  /** {@code --discard-my-data} on a Primary. */
  public static final int DISCARD_IMPOSSIBLE = 123;

  /** The device has a disk already. */
  public static final int DISK_CONFIGURED = 124;

  /** The connection exists already. */
  public static final int NET_CONFIGURED = 125;

  /** The device does not exist. */
  public static final int NO_MINOR = 127;

  /** Two primaries need protocol C. */
  public static final int NOT_PROTOCOL_C = 139;

  /** The resource does not exist. */
  public static final int UNKNOWN_RESOURCE = 158;

  /** Another node is Primary, and two may not be. */
  public static final int TWO_PRIMARIES = -1;

  /** No UpToDate disk can be reached. */
  public static final int NO_UP_TO_DATE_DISK = -2;

  /** The peer refuses the change. */
  public static final int REFUSED_BY_PEER = -10;

  /** The device is open. */
  public static final int DEVICE_IN_USE = -12;

  /** There is no quorum. */
  public static final int NO_QUORUM = -25;

  private static final Pattern FAILURE =
      Pattern.compile("(\\S+): (?:Failure|State change failed): \\((-?\\d{1,6})\\) ?(.*)");
  private static final Pattern NO_RESOURCE = Pattern.compile("(\\S+): (No such resource)");
  private static final Pattern OTHER = Pattern.compile("Command '.*|additional info from kernel:");

  /** Copies the details. */
  public DrbdFailure {
    details = List.copyOf(details);
  }

  /** The refusals in what a tool wrote to standard error, in order; empty when there are none. */
  public static List<DrbdFailure> findAll(String words) {
    List<DrbdFailure> found = new ArrayList<>();
    boolean detailed = false;
    for (String line : words.lines().toList()) {
      Matcher failure = FAILURE.matcher(line);
      Matcher missing = NO_RESOURCE.matcher(line);
      if (failure.matches()) {
        int code = Integer.parseInt(failure.group(2));
        found.add(new DrbdFailure(failure.group(1), code, failure.group(3), List.of()));
        detailed = false;
      } else if (missing.matches()) {
        found.add(new DrbdFailure(missing.group(1), NO_CODE, missing.group(2), List.of()));
        detailed = false;
      } else if (line.equals("additional info from kernel:")) {
        detailed = !found.isEmpty();
      } else if (detailed && !OTHER.matcher(line).matches()) {
        int last = found.size() - 1;
        found.set(last, found.get(last).withDetail(line));
      } else {
        detailed = false;
      }
    }
    return List.copyOf(found);
  }

  private DrbdFailure withDetail(String line) {
    List<String> all = new ArrayList<>(details);
    all.add(line);
    return new DrbdFailure(object, code, text, all);
  }

  /** Whether it is a change of state that was refused, and not a request. */
  public boolean isStateChange() {
    return code <= 0 && code != NO_CODE;
  }
}
