package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.internal.CNumber;
import io.quorate.pacemaker.value.PacemakerRelease;

/**
 * A range of a {@code date_spec}: {@code 5}, {@code 1-5}, {@code 9-} or {@code -17}.
 *
 * @param low the least number; -1 for none
 * @param high the greatest number; -1 for none
 * @param readable whether Pacemaker could read it; otherwise it restricts nothing
 * @param strictEnds whether -1 twice is a range that admits nothing, as before 2.1.8
 */
record DateRange(long low, long high, boolean readable, boolean strictEnds) {
  private static final long NONE = -1;

  static DateRange read(String text, PacemakerRelease release) {
    return release.before(2, 0, 4) ? readOld(text) : readNew(text, release.before(2, 1, 8));
  }

  private static DateRange readNew(String text, boolean strictEnds) {
    DateRange unreadable = new DateRange(NONE, NONE, false, strictEnds);
    if (text.startsWith("-")) {
      CNumber high = CNumber.read(text, 1);
      return isWhole(high, text) ? new DateRange(NONE, high.value(), true, strictEnds) : unreadable;
    }
    CNumber low = CNumber.read(text, 0);
    if (isWhole(low, text)) {
      return new DateRange(low.value(), low.value(), true, strictEnds);
    }
    if (!low.found() || low.overflow() || text.charAt(low.end()) != '-') {
      return unreadable;
    }
    if (low.end() + 1 == text.length()) {
      return new DateRange(low.value(), NONE, true, strictEnds);
    }
    CNumber high = CNumber.read(text, low.end() + 1);
    return isWhole(high, text)
        ? new DateRange(low.value(), high.value(), true, strictEnds)
        : unreadable;
  }

  private static boolean isWhole(CNumber number, String text) {
    return number.found() && !number.overflow() && number.end() == text.length();
  }

  /** Before 2.0.4 {@code 9-} meant {@code 9}, and what follows a number was ignored. */
  private static DateRange readOld(String text) {
    int dash = text.indexOf('-');
    long low = oldNumber(dash < 0 ? text : text.substring(0, dash));
    long high = dash < 0 || dash + 1 == text.length() ? NONE : oldNumber(text.substring(dash + 1));
    return high < 0 ? new DateRange(low, low, true, true) : new DateRange(low, high, true, true);
  }

  private static long oldNumber(String text) {
    CNumber number = CNumber.read(text, 0);
    return number.found() ? number.value() : NONE;
  }

  boolean admits(long number) {
    if (!readable) {
      return true;
    }
    if (strictEnds && low == high) {
      return number == low;
    }
    return (low == NONE || number >= low) && (high == NONE || number <= high);
  }
}
