package io.quorate.pacemaker.rule;

import io.quorate.core.rule.RuleSet;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.value.PacemakerRelease;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks of a CIB beyond what its schema and {@code crm_verify} check.
 *
 * <pre>{@code
 * Cib cib = CibFormats.CIB.read(Path.of("cib.xml")).orThrow();
 * Report report = PacemakerRules.CIB.check(cib);
 * }</pre>
 *
 * <p>{@code docs/cib-rules.md} has all codes. Rules have no state: one set serves any number of threads.
 */
public final class PacemakerRules {
  /** All rules, for release 2.1.5 with the bundled agents: {@link PacemakerAssumptions#defaults}. */
  public static final RuleSet<Cib> CIB = assuming(PacemakerAssumptions.defaults());

  private PacemakerRules() {}

  /** All rules for a release, with the other defaults. */
  public static RuleSet<Cib> forRelease(PacemakerRelease release) {
    return assuming(PacemakerAssumptions.builder().release(release).build());
  }

  /** All rules under some assumptions. */
  public static RuleSet<Cib> assuming(PacemakerAssumptions assumptions) {
    return new RuleSet<CibView>(List.copyOf(rules())).over(cib -> CibView.of(cib, assumptions));
  }

  static List<PacemakerRule> rules() {
    List<PacemakerRule> rules = new ArrayList<>(cluster());
    rules.addAll(ValueRules.all());
    return rules;
  }

  private static List<PacemakerRule> cluster() {
    return List.of(
        new PromotionOrdersNameTheNextAction(),
        new StorageOrdersAreMandatory(),
        new GuestsFollowTheirStorage(),
        new FenceDevicesMayRun(),
        new SharedStorageIsFenced(),
        new TwoNodesFenceWithUnequalDelays(),
        new FenceDevicesHaveNoAction(),
        new ParametersAreNotDeprecated(),
        new IpmiSessionsAreEncrypted(),
        new FencingHasASecondWay(),
        new FenceDevicesAreInNodeNetworks(),
        new MigratableGuestsHaveTwoNodes(),
        new NoMoveIsLeftOver(),
        new OperationsHaveEnoughTime(),
        new DrbdIsMonitoredInBothRoles(),
        new RuntimePropertiesAreNotConfigured(),
        new QuorumIsNotIgnored(),
        new UtilizationIsUsed(),
        new ResourcesStay(),
        new ReferencesLeadSomewhere(),
        new DrbdDevicesHaveAResource(),
        new LibvirtStartsAfterItsFiles(),
        new SharedStorageIsCloned(),
        new AgentsAreCurrent(),
        new SecretsAreOutside(),
        new PropertiesAreKnown(),
        new FencingHasADevice(),
        new OperationsDiffer(),
        new NodesExist(),
        new AgentsAreSpelledRight(),
        new DrbdDevicesMatchResources(),
        new DevicesWaitForPromotion(),
        new PairsHaveValues(),
        new OperationAttributesAreWhereTheyCount(),
        new PairsAreNotRepeated(),
        new PropertyValuesAreValid(),
        new ParametersAreKnown(),
        new RequiredParametersAreSet());
  }
}
