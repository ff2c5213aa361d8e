package io.quorate.testkit.lab;

import io.quorate.testkit.RealTool;
import org.junit.jupiter.api.Assumptions;

/** What to do where namespaces are not permitted. */
final class Permission {
  private Permission() {}

  /** Root is expected to be permitted where tools are required; others may be on a host that forbids it. */
  static void miss(String why) {
    if (System.getProperty("user.name").equals("root")) {
      RealTool.miss(why);
    }
    Assumptions.abort(why);
  }
}
