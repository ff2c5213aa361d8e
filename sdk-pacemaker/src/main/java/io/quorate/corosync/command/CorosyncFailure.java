package io.quorate.corosync.command;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a tool of corosync says when it could not do something, on either output: {@code Could not shutdown (error = 10)},
 * {@code Failed to initialize the cmap API. Error CS_ERR_LIBRARY}.
 *
 * @param words the line
 * @param error the error in it; absent where the tool names none, as {@code Cannot initialize CMAP service}
 * @param connecting whether it is the connection to corosync that failed
 */
public record CorosyncFailure(String words, Optional<CsError> error, boolean connecting) {
  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^(?:Could not|Cannot|Can't|Unable to|Failed to|ERROR from reload|No nodes found)\\b.*$");
  private static final Pattern CONNECTING = Pattern.compile(".*\\binitiali[sz]e\\b.*");
  private static final Pattern NAME = Pattern.compile("CS_ERR_[A-Z_]+");
  private static final Pattern NUMBER =
      Pattern.compile("(?:error|error is:|error =) (\\d{1,3})\\b");

  /** The first failure in what a tool said; empty when it said none. */
  public static Optional<CorosyncFailure> find(String said) {
    Matcher line = LINE.matcher(said);
    return line.find() ? Optional.of(of(line.group().stripTrailing())) : Optional.empty();
  }

  private static CorosyncFailure of(String words) {
    Matcher name = NAME.matcher(words);
    Matcher number = NUMBER.matcher(words);
    Optional<CsError> error = Optional.empty();
    if (name.find()) {
      error = CsError.of(name.group());
    } else if (number.find()) {
      error = CsError.of(Integer.parseInt(number.group(1)));
    }
    return new CorosyncFailure(words, error, CONNECTING.matcher(words).matches());
  }

  /** Whether corosync does not run, as far as this says: the tool could not connect, for no reason but {@code LIBRARY}. */
  public boolean isNotRunning() {
    return connecting && error.filter(e -> e == CsError.LIBRARY).isPresent();
  }
}
