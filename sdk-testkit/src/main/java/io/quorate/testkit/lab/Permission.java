package io.quorate.testkit.lab;

import io.quorate.testkit.RealTool;
import org.junit.jupiter.api.Assumptions;

/** What to do where namespaces are not permitted. */
final class Permission {
  private Permission() {}

  /** Root is expected to be permitted where tools are required; user namespaces are forbidden on some hosts. */
  static void miss(String why, boolean userNamespace) {
    if (System.getProperty("user.name").equals("root") && !userNamespace) {
      RealTool.miss(why);
    }
    Assumptions.abort(why);
  }
}
