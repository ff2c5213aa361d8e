package io.quorate.core.block;

/** The laws for files like corosync.conf. */
class ColonLinesDialectTest extends DialectLaws {
  ColonLinesDialectTest() {
    super(
        Dialect.COLON_LINES,
        3,
        "a",
        "10.0.0.1",
        "with space",
        "a: b",
        "# no comment",
        "x # y",
        "\"q\"");
  }

  @Override
  String sample() {
    return """
        # first
        key0: a
        key1 {
        \t# inside
        \tkey2:   b c  # not a comment
        \tkey3: {
        \t\tkey0: 1
        \t}
        }

        key2: {
        }
        # last""";
  }
}
