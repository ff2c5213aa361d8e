package io.quorate.pacemaker.command;

import io.quorate.core.exec.CommandException;
import io.quorate.pacemaker.report.PacemakerResult;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** Why a tool of Pacemaker gave no answer. */
public enum PacemakerReason {
  /** The daemons do not run, or do not answer yet. */
  NOT_CONNECTED("Pacemaker does not run on the host"),
  /** The cluster has no coordinator now, for example because an election is under way; another try may help. */
  NO_COORDINATOR("the cluster has no coordinator now; an election may be under way"),
  /** It took longer than the tool, or the caller, waits. It may still happen. */
  TIMEOUT("it took too long"),
  /** The user may not do that. */
  PERMISSION_DENIED("permission is denied"),
  /** What was asked for does not exist. */
  NO_SUCH_OBJECT("there is no such object"),
  /** It exists already. */
  EXISTS("it exists already"),
  /** Somebody else changed the CIB meanwhile. */
  OLD("the CIB has been changed meanwhile"),
  /** A patch does not fit: its version is newer than the CIB, or what it changes is not there. */
  PATCH_FAILED("the patch does not fit the CIB"),
  /** A digest differs: a file was changed by hand. */
  DIGEST("a digest is wrong: the file was changed by hand"),
  /** The schema refuses it, or the configuration is invalid. */
  SCHEMA("the configuration is invalid"),
  /** The partition has no quorum. */
  QUORUM("the partition has no quorum"),
  /** The tool wants to be forced. */
  UNSAFE("it is not safe; the tool wants --force"),
  /** There are several, and one was asked for. */
  MULTIPLE("several objects match"),
  /** The tool does not know the options: it is of another release. */
  USAGE("the tool does not understand the command line; is it of another release?"),
  /** What was sent is malformed, or not accepted. */
  INVALID("what was sent is not accepted"),
  /** A file, or the CIB, could not be read. */
  NO_INPUT("the input could not be read"),
  /** The agent is not installed. */
  NOT_INSTALLED("it is not installed"),
  /** The tool does not do that. */
  UNIMPLEMENTED("the tool cannot do that"),
  /** The tool itself is not on the host. */
  NO_TOOL("the tool is not installed on the host"),
  /** The host could not be reached, or the call was cancelled. */
  NOT_RUN("the command did not run to its end"),
  /** Anything else. */
  OTHER("it failed");

  private final String sentence;

  PacemakerReason(String sentence) {
    this.sentence = sentence;
  }

  /** One clause in words, without a full stop. */
  public String sentence() {
    return sentence;
  }

  /** Whether the same call may succeed a little later. */
  public boolean isPassing() {
    return this == NO_COORDINATOR || this == TIMEOUT || this == OLD || this == PATCH_FAILED;
  }

  /**
   * The reason in a failure.
   *
   * <p>The tool's words count first, because exit codes changed their meaning in 2.0.0: 107 was "not connected" and became
   * "not safe". Then the status in the XML counts, and the exit code at last.
   *
   * @param release of the tool; empty when it is unknown, which means 2.0.0 or later
   */
  public static PacemakerReason of(
      CommandException failed,
      Optional<PacemakerResult> answer,
      Optional<PacemakerRelease> release) {
    switch (failed.reason()) {
      case TIMEOUT:
        return TIMEOUT;
      case NOT_STARTED:
        return NO_TOOL;
      case CONNECTION, CANCELLED, OUTPUT_LIMIT:
        return NOT_RUN;
      default:
        break;
    }
    String words =
        failed.words() + "\n" + answer.map(a -> String.join("\n", a.errors())).orElse("");
    Optional<PacemakerReason> told = FailureWords.find(words);
    if (told.isPresent()) {
      return told.get();
    }
    OptionalInt status = answer.map(PacemakerResult::code).orElse(OptionalInt.empty());
    int code = status.isPresent() ? status.getAsInt() : failed.exitCode().orElse(1);
    boolean old = status.isEmpty() && release.filter(r -> r.before(2, 0, 0)).isPresent();
    return old ? ofOldCode(code) : ofCode(code);
  }

  private static PacemakerReason ofCode(int code) {
    return switch (code) {
      case 2 -> INVALID;
      case 3 -> UNIMPLEMENTED;
      case 4, 77 -> PERMISSION_DENIED;
      case 5 -> NOT_INSTALLED;
      case 64 -> USAGE;
      case 65, 76 -> INVALID;
      case 66, 72, 74 -> NO_INPUT;
      case 68, 105 -> NO_SUCH_OBJECT;
      case 69, 75 -> NO_COORDINATOR;
      case 6, 78 -> SCHEMA;
      case 102 -> NOT_CONNECTED;
      case 103 -> OLD;
      case 104 -> DIGEST;
      case 106 -> QUORUM;
      case 107 -> UNSAFE;
      case 108 -> EXISTS;
      case 109 -> MULTIPLE;
      case 124 -> TIMEOUT;
      case 126, 127 -> NO_TOOL;
      default -> OTHER;
    };
  }

  /** Exit codes before 2.0.0: numbers of {@code errno.h}, and of Pacemaker from 201 on. */
  private static PacemakerReason ofOldCode(int code) {
    return switch (code) {
      case 1, 13 -> PERMISSION_DENIED;
      case 2, 6, 19 -> NO_SUCH_OBJECT;
      case 11, 113 -> NO_COORDINATOR;
      case 17, 76 -> EXISTS;
      case 22 -> INVALID;
      case 62, 110 -> TIMEOUT;
      case 64 -> USAGE;
      case 95 -> UNIMPLEMENTED;
      case 102, 107, 111 -> NOT_CONNECTED;
      case 126, 127 -> NO_TOOL;
      case 202 -> QUORUM;
      case 203, 204 -> SCHEMA;
      case 205 -> OLD;
      case 206, 207 -> PATCH_FAILED;
      case 208, 212 -> DIGEST;
      case 213 -> MULTIPLE;
      case 214 -> NO_SUCH_OBJECT;
      default -> OTHER;
    };
  }

  /** The name as a word: {@code no such object}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
