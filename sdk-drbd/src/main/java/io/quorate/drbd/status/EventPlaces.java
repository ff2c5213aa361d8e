package io.quorate.drbd.status;

import io.quorate.core.text.Source;
import io.quorate.core.text.Span;

/** Where fields of events stand, for diagnostics. */
interface EventPlaces {
  /** Nowhere: the lines were not kept. */
  EventPlaces NONE = in(Source.of("events2", ""));

  /** The place of a field. */
  Span of(String key, String value);

  /** The places in a recorded stream: where a field has a value for the last time. */
  static EventPlaces in(Source source) {
    return (key, value) -> {
      int last = Math.max(0, source.text().lastIndexOf(" " + key + ":"));
      int exact = source.text().lastIndexOf(" " + key + ":" + value);
      int at = exact < 0 ? last : exact;
      int end = at + 1 + key.length() + (exact < 0 ? 0 : 1 + value.length());
      return source.span(
          Math.min(at + 1, source.length()), Math.min(Math.max(at + 1, end), source.length()));
    };
  }
}
