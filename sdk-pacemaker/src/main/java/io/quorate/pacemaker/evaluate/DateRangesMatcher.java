package io.quorate.pacemaker.evaluate;

import io.quorate.pacemaker.value.PacemakerRelease;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.IntPredicate;

/** Tells which local seconds a {@link DateRanges} admits, and finds the next one that it does or does not. */
final class DateRangesMatcher {
  private static final int DAY = 86_400;

  private final Map<DateField, DateRange> days = new EnumMap<>(DateField.class);
  private final boolean[] hours;
  private final boolean[] minutes;
  private final boolean[] seconds;

  DateRangesMatcher(DateRanges spec, PacemakerRelease release) {
    Map<DateField, DateRange> ranges = new EnumMap<>(DateField.class);
    spec.ranges().forEach((field, text) -> ranges.put(field, DateRange.read(text, release)));
    if (release.atLeast(3, 0, 0)) {
      ranges.remove(DateField.MOON);
    }
    hours = admitted(ranges, DateField.HOURS, 24);
    minutes = admitted(ranges, DateField.MINUTES, 60);
    seconds = admitted(ranges, DateField.SECONDS, 60);
    ranges.forEach(
        (field, range) -> {
          if (!field.isTimeOfDay()) {
            days.put(field, range);
          }
        });
  }

  private static boolean[] admitted(Map<DateField, DateRange> ranges, DateField field, int count) {
    boolean[] admitted = new boolean[count];
    for (int i = 0; i < count; i++) {
      admitted[i] = !ranges.containsKey(field) || ranges.get(field).admits(i);
    }
    return admitted;
  }

  /** Whether a second of local time, counted from 1970, is admitted. */
  boolean admits(long second) {
    return admitsDay(Math.floorDiv(second, DAY)) && admitsTime((int) Math.floorMod(second, DAY));
  }

  private boolean admitsDay(long epochDay) {
    if (days.isEmpty()) {
      return true;
    }
    LocalDate day = LocalDate.ofEpochDay(epochDay);
    return days.entrySet().stream()
        .allMatch(entry -> entry.getValue().admits(entry.getKey().of(day)));
  }

  private boolean admitsTime(int time) {
    return hours[time / 3600] && minutes[time / 60 % 60] && seconds[time % 60];
  }

  /** The first second from a given one on, and before an end, that is admitted, or is not. */
  OptionalLong next(long from, long end, boolean admitted) {
    int firstTime = nextTime(0, admitted);
    int time = (int) Math.floorMod(from, DAY);
    for (long day = Math.floorDiv(from, DAY); day * DAY < end; day++, time = 0) {
      int found;
      if (admitsDay(day)) {
        found = time == 0 ? firstTime : nextTime(time, admitted);
      } else {
        found = admitted ? DAY : time;
      }
      if (found < DAY) {
        long second = day * DAY + found;
        return second < end ? OptionalLong.of(second) : OptionalLong.empty();
      }
      if (days.isEmpty() && firstTime == DAY) {
        return OptionalLong.empty();
      }
    }
    return OptionalLong.empty();
  }

  /** The first time of day from a given one on that is admitted, or is not; 86400 for none. */
  private int nextTime(int from, boolean admitted) {
    IntPredicate wanted = time -> admitsTime(time) == admitted;
    boolean wholeMinutes = isUniform(seconds);
    boolean wholeHours = wholeMinutes && isUniform(minutes);
    int step = wholeHours ? 3600 : wholeMinutes ? 60 : 1;
    int time = from;
    while (time < DAY && !wanted.test(time)) {
      if (!hours[time / 3600]) {
        time = (time / 3600 + 1) * 3600;
      } else if (!minutes[time / 60 % 60]) {
        time = (time / 60 + 1) * 60;
      } else {
        time = (time / step + 1) * step;
      }
    }
    return Math.min(time, DAY);
  }

  private static boolean isUniform(boolean[] admitted) {
    for (boolean each : admitted) {
      if (each != admitted[0]) {
        return false;
      }
    }
    return true;
  }
}
