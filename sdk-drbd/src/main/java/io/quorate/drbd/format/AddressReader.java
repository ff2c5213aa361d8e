package io.quorate.drbd.format;

import io.quorate.core.block.Statement;
import io.quorate.core.text.Origin;
import io.quorate.core.text.Span;
import io.quorate.drbd.format.DrbdWords.Sort;
import io.quorate.drbd.model.Address;
import io.quorate.drbd.model.AddressFamily;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads {@code [FAMILY] IP:PORT} out of a statement; drbd.conf(5), section address. */
final class AddressReader {
  /** The IPv6 addresses that drbdadm's scanner takes, scope and mapped IPv4 included. */
  private static final Pattern IPV6 =
      Pattern.compile(
          "(?:(?:(?:[0-9a-fA-F]{1,4}:){0,5}[0-9a-fA-F]{1,4})?:(?:[0-9a-fA-F]{1,4})?:"
              + "(?:[0-9a-fA-F]{1,4}(?::[0-9a-fA-F]{1,4}){0,5})?(?:%[a-zA-Z0-9/._-]{1,128})?)"
              + "|(?:::[fF]{4}:\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3})");

  private final Reading reading;
  private int next;

  AddressReader(Reading reading) {
    this.reading = reading;
  }

  /** The index of the first word behind the address that was read last. */
  int next() {
    return next;
  }

  /** Reads an address that begins at a word; an address that is wrong is reported. */
  Optional<Address> read(Statement statement, int index) {
    int at = index;
    if (at >= statement.wordCount()) {
      return bad(statement, at, "the address is missing");
    }
    AddressFamily family = AddressFamily.IPV4;
    if (!statement.isQuoted(at)) {
      switch (statement.word(at)) {
        case "ipv4" -> at++;
        case "sci", "ssocks" -> {
          family = AddressFamily.SSOCKS;
          at++;
        }
        case "sdp" -> {
          family = AddressFamily.SDP;
          at++;
        }
        case "ipv6" -> {
          family = AddressFamily.IPV6;
          at++;
        }
        default -> {}
      }
    }
    return family == AddressFamily.IPV6
        ? ipv6(statement, index, at)
        : ipv4(statement, index, at, family);
  }

  private Optional<Address> ipv4(Statement statement, int from, int at, AddressFamily family) {
    if (reading.sort(statement, at) != Sort.ADDRESS) {
      return bad(
          statement,
          at,
          at < statement.wordCount()
              ? "'" + statement.word(at) + "' is no IP address"
              : "the address is missing");
    }
    return port(statement, from, at + 1, family, statement.word(at));
  }

  private Optional<Address> ipv6(Statement statement, int from, int at) {
    if (!reading.is(statement, at, "[")) {
      return bad(statement, at, "an IPv6 address stands in brackets");
    }
    int close = at + 1;
    while (close < statement.wordCount() && !reading.is(statement, close, "]")) {
      close++;
    }
    if (close == at + 1 || close >= statement.wordCount()) {
      return bad(statement, at, "the ']' of the IPv6 address is missing");
    }
    String ip = statement.slice(at + 1, close);
    if (!IPV6.matcher(ip).matches()) {
      return bad(statement, at + 1, "'" + ip + "' is no IPv6 address");
    }
    return port(statement, from, close + 1, AddressFamily.IPV6, ip);
  }

  private Optional<Address> port(
      Statement statement, int from, int at, AddressFamily family, String ip) {
    if (!reading.is(statement, at, ":")) {
      return bad(statement, at, "':' and a port are expected after the address");
    }
    next = at + 2;
    Origin origin =
        statement
            .wordSpan(from)
            .flatMap(
                first ->
                    statement.wordSpan(Math.min(at + 1, statement.wordCount() - 1)).map(first::to))
            .map(Origin::of)
            .orElse(Origin.none());
    Optional<Integer> port = reading.integer(statement, at + 1, "port", 1, 65535);
    return port.map(number -> new Address(family, ip, number, origin));
  }

  private Optional<Address> bad(Statement statement, int at, String message) {
    next = statement.wordCount();
    Optional<Span> span = statement.wordSpan(at);
    reading.error(
        "DRBD007",
        message,
        span,
        "write 10.0.0.1:7789 or ipv6 [fd00::1]:7789; host names are not allowed");
    return Optional.empty();
  }
}
