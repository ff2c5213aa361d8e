package io.quorate.pacemaker.value;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.internal.CNumber;
import java.util.ArrayList;
import java.util.List;

/** Reads an ISO 8601 duration part by part, as {@code crm_time_parse_duration} does. */
final class DurationReader {
  private static final int MAX_DIGITS = 10;

  private final String text;
  private final PacemakerRelease release;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int at = 1;
  private int amount;
  private int years;
  private int months;
  private long days;
  private long seconds;

  DurationReader(String text, PacemakerRelease release) {
    this.text = text;
    this.release = release;
  }

  Reading<Iso8601Duration> read() {
    if (!text.startsWith("P")) {
      return invalid("it does not start with P");
    }
    boolean strict = release.atLeast(2, 0, 3);
    if (strict && atEnd()) {
      return invalid("nothing follows P");
    }
    boolean time = false;
    while (!atEnd() && (text.charAt(at) != '/' || !strict)) {
      if (text.charAt(at) == 'T') {
        time = true;
        at++;
        continue;
      }
      int digits = readAmount();
      if (digits < 0) {
        return crash();
      }
      if (digits == 0) {
        if (strict) {
          return invalid("there is no number at '" + text.substring(at) + "'");
        }
        break;
      }
      if (at >= text.length() && !strict) {
        break;
      }
      if (at >= text.length() || !add(text.charAt(at), time)) {
        return invalid(
            at < text.length()
                ? "'" + text.charAt(at) + "' is no unit, or the amount is too large"
                : "there is no unit after " + amount);
      }
      at++;
    }
    Iso8601Duration duration = new Iso8601Duration(years, months, (int) days, (int) seconds);
    if (duration.isZero() && release.atLeast(3, 0, 2)) {
      return invalid("it is zero");
    }
    if (at < text.length()) {
      diagnostics.add(
          warning("PCM024", "'" + text.substring(at) + "' behind the duration is ignored"));
    }
    return Reading.of(duration, diagnostics);
  }

  private boolean atEnd() {
    return at >= text.length() || CNumber.isBlank(text.charAt(at));
  }

  /** Reads a number into {@code amount}; gives 0 without one, -1 where Pacemaker divides by zero. */
  private int readAmount() {
    int from = at;
    amount = 0;
    boolean modern = release.atLeast(2, 1, 9);
    boolean negative = false;
    char first = text.charAt(from);
    if ((first == '.' || first == ',') && !modern) {
      return readFraction();
    }
    if (first == '-' || first == '+' || first == ':') {
      negative = first == '-';
      from++;
    }
    int digits = 0;
    while (digits < MAX_DIGITS && CNumber.isDigit(text, from + digits)) {
      int digit = text.charAt(from + digits) - '0';
      if (modern && amount * 10L + digit > Integer.MAX_VALUE) {
        return 0;
      }
      amount = amount * 10 + digit;
      digits++;
    }
    if (digits > 0) {
      amount = negative ? -amount : amount;
      at = from + digits;
    }
    return digits;
  }

  private int readFraction() {
    int digits = 0;
    while (CNumber.isDigit(text, at + 1 + digits)) {
      if (digits == MAX_DIGITS) {
        return -1;
      }
      digits++;
    }
    if (digits > 0) {
      at += 1 + digits;
      diagnostics.add(
          warning("PCM023", "a fraction without a digit before the point counts 0")
              .withHelp("write whole numbers of a smaller unit"));
    }
    return digits;
  }

  private boolean add(char unit, boolean time) {
    switch (unit) {
      case 'Y':
        years = amount;
        return true;
      case 'M':
        if (!time) {
          months = amount;
          return true;
        }
        return addSeconds(60);
      case 'W':
        return addDays(7);
      case 'D':
        return addDays(1);
      case 'H':
        return addSeconds(3600);
      case 'S':
        return addSeconds(1);
      default:
        return false;
    }
  }

  private boolean addDays(long unit) {
    days += amount * unit;
    if (release.atLeast(2, 1, 9)) {
      return days == (int) days;
    }
    days = (int) days;
    return true;
  }

  private boolean addSeconds(long unit) {
    seconds += amount * unit;
    if (release.atLeast(2, 1, 9)) {
      return seconds == (int) seconds;
    }
    seconds = (int) seconds;
    return true;
  }

  private Reading<Iso8601Duration> invalid(String reason) {
    return Reading.invalid(
        warning("PCM021", "'" + text + "' is no ISO 8601 duration, because " + reason));
  }

  private Reading<Iso8601Duration> crash() {
    return Reading.invalid(
        Diagnostic.of(
                Severity.ERROR,
                "PCM029",
                "a fraction of more than ten digits makes Pacemaker divide by zero and crash")
            .withHelp("write whole numbers of a smaller unit"));
  }

  private static Diagnostic warning(String code, String message) {
    return Diagnostic.of(Severity.WARNING, code, message);
  }
}
