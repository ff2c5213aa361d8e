package io.quorate.core.block;

/** The laws for files with semicolons and braces. */
class SemicolonDialectTest extends DialectLaws {
  SemicolonDialectTest() {
    super(
        Dialect.DRBD,
        3,
        "a",
        "10",
        "/dev/x",
        "with space",
        "quote\"d",
        "back\\slash",
        "",
        "#",
        "{",
        ";");
  }

  @Override
  String sample() {
    return """
        # first
        key0 a; key1 "b c"; # behind
        key2 { # head
          key3 x;

          # inside
          key0 { key1 y; } }
        key1 z;
        # last""";
  }
}
