package io.quorate.drbd.option;

import io.quorate.core.option.Option;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Values of an option at its limits, just beyond them, and of wrong kinds. */
final class ProbeValues {
  private static final List<String> ODD =
      List.of(
          "",
          "yes",
          "no",
          "Yes",
          "on",
          "abc",
          "-",
          "+",
          "-1",
          "+5",
          "-5",
          " 5",
          "5 ",
          "\t70",
          "5x",
          "0x10",
          "010",
          "08",
          "0",
          "1",
          "5",
          "70",
          "100",
          "1.5",
          "1e3",
          "1K",
          "1k",
          "1s",
          "2s",
          "3s",
          "1M",
          "1m",
          "1G",
          "1g",
          "1T",
          "1KK",
          "1Mk",
          "K",
          "1 K",
          "5;",
          "a b",
          "ä",
          "off",
          "all",
          "18446744073709551615",
          "18446744073709551616",
          "18446744073709551615s",
          "-18446744073709551615",
          "-18446744073709551546",
          "9223372036854775808",
          "18014398509481983K",
          "18014398509481984K",
          "17179869183G",
          "17179869184G",
          "4294967296",
          "4294967297",
          "4294967296M",
          "99999999999999999999999",
          "discard-node-a",
          "/dev/x");

  private ProbeValues() {}

  static Set<String> of(Option<?> row) {
    Set<String> values = new LinkedHashSet<>(ODD);
    for (String word : row.type().keywords()) {
      values.addAll(
          List.of(
              word,
              word.toUpperCase(Locale.ROOT),
              word.toLowerCase(Locale.ROOT),
              word + " ",
              word + "x",
              word.substring(1)));
    }
    row.type().range().ifPresent(range -> values.addAll(limits(row, range)));
    for (int length : new int[] {30, 31, 32, 62, 63, 64, 127, 128, 129, 254, 255}) {
      values.add("x".repeat(length));
      values.add("é".repeat(length / 2));
    }
    return values;
  }

  private static List<String> limits(Option<?> row, String range) {
    List<String> values = new ArrayList<>();
    if (!range.matches("[0-9]+\\.\\.[0-9]+.*")) {
      return values;
    }
    int shift = row.type() instanceof DrbdNumber number ? number.unit().shift() : 0;
    for (String bound : range.replaceFirst(" .*", "").split("\\.\\.")) {
      BigInteger limit = new BigInteger(bound);
      for (int near = -1; near <= 1; near++) {
        values.add(limit.add(BigInteger.valueOf(near)).toString());
        values.add("000" + limit.add(BigInteger.valueOf(near)).max(BigInteger.ZERO));
        addScaled(values, limit.shiftLeft(shift), near, 9, "s");
        addScaled(values, limit.shiftLeft(shift), near, 10, "K");
        addScaled(values, limit.shiftLeft(shift), near, 10, "k");
        addScaled(values, limit.shiftLeft(shift), near, 20, "M");
        addScaled(values, limit.shiftLeft(shift), near, 30, "G");
      }
    }
    return values;
  }

  private static void addScaled(
      List<String> values, BigInteger bytes, int near, int shift, String suffix) {
    values.add(bytes.shiftRight(shift).add(BigInteger.valueOf(near)) + suffix);
  }
}
