package io.quorate.core.block;

/** The laws for files like OCFS2's cluster.conf. */
class StanzasDialectTest extends DialectLaws {
  StanzasDialectTest() {
    super(Dialect.STANZAS, 1, "a", "10.0.0.1", "with space", "a=b", "# x", "7777", "", "a\\\n b");
  }

  @Override
  String sample() {
    return """
        # first
        key0:
        \tkey1 = 1
        \t# inside
        \tkey2=a b

        key0:
            key1 = 2
        # last
        """;
  }
}
