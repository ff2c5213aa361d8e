package io.quorate.lvm.model;

import java.security.SecureRandom;
import java.util.regex.Pattern;

/** UUIDs of LVM: 32 letters and digits in groups of 6, 4, 4, 4, 4, 4 and 6; lib/uuid/uuid.c. */
public final class LvmUuid {
  private static final String CHARACTERS =
      "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final int[] GROUPS = {6, 4, 4, 4, 4, 4, 6};
  private static final Pattern FORM =
      Pattern.compile("[0-9a-zA-Z!#]{6}(-[0-9a-zA-Z!#]{4}){5}-[0-9a-zA-Z!#]{6}");
  private static final SecureRandom RANDOM = new SecureRandom();

  private LvmUuid() {}

  /** A new one. */
  public static String random() {
    StringBuilder out = new StringBuilder(38);
    for (int group : GROUPS) {
      out.append(out.isEmpty() ? "" : "-");
      for (int i = 0; i < group; i++) {
        out.append(CHARACTERS.charAt(RANDOM.nextInt(CHARACTERS.length())));
      }
    }
    return out.toString();
  }

  /** Whether a text has the form of one. */
  public static boolean isValid(String text) {
    return FORM.matcher(text).matches();
  }
}
