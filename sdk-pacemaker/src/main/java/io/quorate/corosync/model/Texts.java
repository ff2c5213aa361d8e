package io.quorate.corosync.model;

import io.quorate.core.option.Options;

/** Refuses what would become something else in a file: a line end begins another line, a brace a section. */
final class Texts {
  private Texts() {}

  static void check(String section, Options settings) {
    checkWord("the section name", section);
    check(settings);
  }

  static void check(Options settings) {
    for (Options.Setting setting : settings) {
      checkWord("the key", setting.name());
      checkWord("the value of '" + setting.name() + "'", setting.text());
      String value = setting.text();
      if (!value.isEmpty()
          && (isBlank(value.charAt(0)) || isBlank(value.charAt(value.length() - 1)))) {
        throw new IllegalArgumentException(
            "the value of '"
                + setting.name()
                + "' begins or ends with a blank, which no file can hold");
      }
    }
  }

  private static void checkWord(String what, String text) {
    if (text.indexOf('\n') >= 0 || text.indexOf('{') >= 0) {
      throw new IllegalArgumentException(
          what + " has a line end or an opening brace, which no file can hold");
    }
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
