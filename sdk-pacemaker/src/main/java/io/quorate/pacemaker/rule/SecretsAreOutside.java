package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.effective.Setting;

/** Secrets are not in the CIB. */
final class SecretsAreOutside extends PacemakerRule {
  SecretsAreOutside() {
    super(
        "PCM125",
        Severity.WARNING,
        "Secrets are not in the CIB",
        "Every user who may read the CIB reads them, and so does every copy, report"
            + " and log of it. crmsh masks parameters like passw* when it shows them, so "
            + "that what was shown and is loaded again destroys the password.",
        "give a password_script or a file, or run 'cibsecret stash RESOURCE " + "PARAMETER'");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView primitive : cib.primitives()) {
      for (Setting parameter : primitive.parameters().values()) {
        String value = parameter.value();
        if (!PrimitiveView.isSecret(parameter.name())
            || value.isEmpty()
            || value.startsWith("lrm://")) {
          continue;
        }
        String what = "'" + parameter.name() + "' of '" + primitive.id() + "'";
        if (value.chars().allMatch(c -> c == '*')) {
          findings.add(
              parameter.origin(),
              what + " is the mask that crm shell shows in place of the secret",
              "write the secret again; read CIBs with 'cibadmin --query'");
        } else {
          findings.add(parameter.origin(), what + " is a secret in clear text");
        }
      }
    }
  }
}
