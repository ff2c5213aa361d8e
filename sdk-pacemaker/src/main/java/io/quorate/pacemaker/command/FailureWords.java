package io.quorate.pacemaker.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the tools say when they fail; {@code crm_error} of 2.1.5, {@code lib/common/logging.c} of 1.1.18. */
final class FailureWords {
  /** In this order: what tells more comes first. */
  private static final Map<Pattern, PacemakerReason> TABLE = new LinkedHashMap<>();

  static {
    put(
        "[Uu]nknown option|unrecognized option|invalid option|Missing argument",
        PacemakerReason.USAGE);
    put("Update was older than existing", PacemakerReason.OLD);
    put("[Aa]pplication of (?:an )?update diff failed", PacemakerReason.PATCH_FAILED);
    put(
        "does not conform to the configured schema|Schema transform failed",
        PacemakerReason.SCHEMA);
    put("[Oo]peration requires quorum|Quorum required", PacemakerReason.QUORUM);
    put(
        "considered dangerous|--force flag is required|please specify --force|Operation not safe",
        PacemakerReason.UNSAFE);
    put(
        "Permission denied|Insufficient privileges|Operation not permitted|not allowed for user",
        PacemakerReason.PERMISSION_DENIED);
    put(
        "Transport endpoint is not connected|Connection refused|Not connected"
            + "|Connection to cluster failed|[Cc]ould not connect",
        PacemakerReason.NOT_CONNECTED);
    put(
        "Timer expired|Connection timed out|Operation timed out|Timeout occurred|[Tt]imed out",
        PacemakerReason.TIMEOUT);
    put(
        "[Nn]o DC|no coordinator|Resource temporarily unavailable|Temporary failure, try again",
        PacemakerReason.NO_COORDINATOR);
    put("Multiple (?:items|attributes|elements|resources)|More than one", PacemakerReason.MULTIPLE);
    put("File exists|Name not unique|already exists|already-exists", PacemakerReason.EXISTS);
    put(
        "No such device or address|No such object|Node not found|[Nn]ot found|No such file"
            + "|No such ticket|No such device",
        PacemakerReason.NO_SUCH_OBJECT);
    put("Invalid argument", PacemakerReason.INVALID);
  }

  private FailureWords() {}

  private static void put(String pattern, PacemakerReason reason) {
    TABLE.put(Pattern.compile(pattern), reason);
  }

  static Optional<PacemakerReason> find(String words) {
    return TABLE.entrySet().stream()
        .filter(entry -> entry.getKey().matcher(words).find())
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
