package io.quorate.pacemaker.command;

import java.util.Locale;

/** A section of options, for {@code crm_attribute --type}. */
public enum OptionSection {
  /** Options of the cluster. */
  CRM_CONFIG,
  /** Defaults of resources. */
  RSC_DEFAULTS,
  /** Defaults of operations. */
  OP_DEFAULTS;

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
