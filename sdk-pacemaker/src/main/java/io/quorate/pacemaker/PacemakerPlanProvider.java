package io.quorate.pacemaker;

import io.quorate.core.catalog.PlanEntry;
import io.quorate.core.catalog.PlanProvider;
import java.util.List;

/** Makes {@code quorate plan} know CIBs, as XML and in the crm language. */
public final class PacemakerPlanProvider implements PlanProvider {
  /** For {@link java.util.ServiceLoader}. */
  public PacemakerPlanProvider() {}

  @Override
  public List<PlanEntry> plans() {
    return List.of(new CibPlanEntry());
  }
}
