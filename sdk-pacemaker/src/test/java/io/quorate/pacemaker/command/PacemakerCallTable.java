package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.diff.CibPatch;
import io.quorate.pacemaker.model.ResourceAgent;
import io.quorate.pacemaker.report.PacemakerResult;
import io.quorate.pacemaker.value.CrmInterval;
import io.quorate.pacemaker.value.PacemakerRelease;
import io.quorate.pacemaker.value.Score;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Every command with the words that it must have: its defaults, and with every option set. */
final class PacemakerCallTable {
  static final PacemakerRelease NEW = PacemakerRelease.of(2, 1, 5);
  static final PacemakerRelease OLD = PacemakerRelease.of(1, 1, 18);

  record Case(ToolCall<?> call, String words) {
    @Override
    public String toString() {
      return words;
    }
  }

  private static final Duration TIME = Duration.ofMillis(89_500);

  private final List<Case> cases = new ArrayList<>();

  private void add(ToolCall<?> call, String words) {
    cases.add(new Case(call, words));
  }

  /** Those of 2.1.5, which the installed tools can judge. */
  static List<Case> current() {
    PacemakerCallTable table = new PacemakerCallTable();
    table.states();
    table.resources();
    table.placement();
    table.attributes();
    table.configuration();
    table.fencing();
    table.tickets();
    return table.cases;
  }

  private void states() {
    CrmMon mon = CrmMon.of(NEW);
    CrmMonOptions none = CrmMonOptions.none();
    add(mon.xml(none, PacemakerResult.PARSER), "crm_mon --output-as=xml");
    add(mon.text(none, PacemakerResult.PARSER), "crm_mon --one-shot");
    add(mon.legacyXml(none, PacemakerResult.PARSER), "crm_mon --as-xml");
    add(
        mon.text(
            CrmMonOptions.everything()
                .withGroupByNode()
                .withBrief()
                .withBrief()
                .withFenceHistory(3)
                .withSection("all")
                .withoutSection("dc")
                .withNode("n1")
                .withResource("d1"),
            PacemakerResult.PARSER),
        "crm_mon --one-shot --inactive --failcounts --operations --timing-details --tickets"
            + " --neg-locations --show-node-attributes --show-detail --group-by-node --brief"
            + " --fence-history=3 --include=all --exclude=dc --node=n1 --resource=d1");
    CrmAdmin admin = CrmAdmin.of(NEW);
    add(admin.dc(), "crmadmin --dc_lookup --output-as=xml");
    add(admin.status("n1"), "crmadmin --status=n1 --output-as=xml");
    add(admin.nodes(NodeType.ALL), "crmadmin --nodes --output-as=xml");
    add(admin.nodes(NodeType.REMOTE), "crmadmin --nodes=remote --output-as=xml");
    add(admin.pacemakerd(), "crmadmin --pacemakerd --output-as=xml");
    add(CrmNode.list(), "crm_node --list");
    add(CrmNode.name(), "crm_node --name");
    add(CrmNode.nameForId(3), "crm_node --name-for-id=3");
    add(CrmNode.clusterId(), "crm_node --cluster-id");
    add(CrmNode.partition(), "crm_node --partition");
    add(CrmNode.quorum(), "crm_node --quorum");
    add(CrmNode.remove("n9"), "crm_node --remove=n9 --force");
    add(PacemakerVersions.release(), "cibadmin --version");
    add(PacemakerVersions.features(), "pacemakerd --features");
    add(PacemakerVersions.meaningOf(103), "crm_error --exit 103");
  }

  private void resources() {
    CrmResource tool = CrmResource.of(NEW);
    add(tool.list(PacemakerResult.PARSER), "crm_resource --list --output-as=xml");
    add(tool.names(), "crm_resource --list-raw --output-as=xml");
    add(tool.listCts(), "crm_resource --list-cts");
    add(tool.locate("d1"), "crm_resource --locate --output-as=xml --resource=d1");
    add(tool.why(), "crm_resource --why --output-as=xml");
    add(tool.why("d1"), "crm_resource --why --output-as=xml --resource=d1");
    add(tool.whyOn("n1"), "crm_resource --why --output-as=xml --node=n1");
    add(tool.constraints("d1"), "crm_resource --constraints --output-as=xml --resource=d1");
    add(tool.stack("d1"), "crm_resource --stack --output-as=xml --resource=d1");
    add(tool.operations(), "crm_resource --list-operations --output-as=xml");
    add(tool.allOperations(), "crm_resource --list-all-operations --output-as=xml");
    add(
        tool.allOperations("d1"),
        "crm_resource --list-all-operations --output-as=xml --resource=d1");
    add(tool.standards(), "crm_resource --list-standards --output-as=xml");
    add(tool.ocfProviders(), "crm_resource --list-ocf-providers --output-as=xml");
    add(tool.agents("ocf:pacemaker"), "crm_resource --list-agents=ocf:pacemaker --output-as=xml");
    add(
        tool.ocfAlternatives("Dummy"),
        "crm_resource --list-ocf-alternatives=Dummy --output-as=xml");
    add(
        tool.metadata(ResourceAgent.ocf("pacemaker", "Dummy")),
        "crm_resource --show-metadata ocf:pacemaker:Dummy");
    add(tool.configuration("d1"), "crm_resource --query-xml --resource=d1");
    add(tool.rawConfiguration("d1"), "crm_resource --query-xml-raw --resource=d1");
    add(tool.digests("d1", "n1"), "crm_resource --digests --output-as=xml --resource=d1 --node=n1");
    add(
        tool.parameter("d1", "state", ParameterKind.INSTANCE),
        "crm_resource --get-parameter=state --resource=d1");
    add(
        tool.setParameter("d1", "target-role", "Stopped", ParameterKind.META),
        "crm_resource --set-parameter=target-role --resource=d1 --meta --parameter-value=Stopped");
    add(
        tool.deleteParameter("d1", "cpu", ParameterKind.UTILIZATION),
        "crm_resource --delete-parameter=cpu --resource=d1 --utilization");
    add(tool.restart("d1", TIME), "crm_resource --restart --resource=d1 --timeout=90");
    add(tool.waitForSettled(TIME), "crm_resource --wait --timeout=90");
    add(
        tool.forced(ForcedAction.CHECK, "d1", TIME, false),
        "crm_resource --force-check --resource=d1 --timeout=90");
    add(
        tool.forced(ForcedAction.DEMOTE, "d1", TIME, true),
        "crm_resource --force-demote --resource=d1 --timeout=90 --force");
    add(tool.fail("d1", "n1"), "crm_resource --fail --resource=d1 --node=n1");
    add(
        tool.delete("d1", "primitive"),
        "crm_resource --delete --resource=d1 --resource-type=primitive");
    add(CrmFailcount.query("d1", "n1"), "crm_failcount --query --resource=d1 --node=n1");
    add(CrmFailcount.delete("d1", "n1"), "crm_failcount --delete --resource=d1 --node=n1");
  }

  private void placement() {
    CrmResource tool = CrmResource.of(NEW);
    MoveOptions none = MoveOptions.none();
    MoveOptions all = none.withNode("n2").withPromoted().withForce();
    add(tool.move("d1", none), "crm_resource --move --resource=d1");
    add(
        tool.move("d1", all.withLifetime(Duration.ofHours(1))),
        "crm_resource --move --resource=d1 --node=n2 --lifetime=PT3600S --promoted --force");
    add(tool.ban("d1", none), "crm_resource --ban --resource=d1");
    add(
        tool.ban("d1", all.withLifetime(TIME)),
        "crm_resource --ban --resource=d1 --node=n2 --lifetime=PT90S --promoted --force");
    add(tool.clear("d1", none), "crm_resource --clear --resource=d1");
    add(tool.clear("d1", all), "crm_resource --clear --resource=d1 --node=n2 --promoted --force");
    add(tool.clearExpired("d1", none), "crm_resource --clear --resource=d1 --expired");
    CleanupOptions everywhere = CleanupOptions.all();
    CleanupOptions one = everywhere.withResource("d1").withNode("n1").withForce();
    add(tool.cleanup(everywhere), "crm_resource --cleanup");
    add(
        tool.cleanup(one.withOperation("start")),
        "crm_resource --cleanup --resource=d1 --node=n1 --force --operation=start");
    add(
        tool.cleanup(one.withOperation("monitor", new CrmInterval(10_000))),
        "crm_resource --cleanup --resource=d1 --node=n1 --force --operation=monitor"
            + " --interval=10000ms");
    add(tool.refresh(everywhere), "crm_resource --refresh");
    add(tool.refresh(one), "crm_resource --refresh --resource=d1 --node=n1 --force");
  }

  private void attributes() {
    CrmAttribute tool = CrmAttribute.of(NEW);
    OptionSection cluster = OptionSection.CRM_CONFIG;
    add(
        tool.option(OptionSection.OP_DEFAULTS, "timeout"),
        "crm_attribute --query --type=op_defaults --name=timeout --output-as=xml");
    add(
        tool.options(OptionSection.RSC_DEFAULTS),
        "crm_attribute --query --type=rsc_defaults --output-as=xml");
    add(
        tool.setOption(cluster, "maintenance-mode", "true"),
        "crm_attribute --update=true --type=crm_config --name=maintenance-mode");
    add(
        tool.deleteOption(cluster, "maintenance-mode"),
        "crm_attribute --delete --type=crm_config --name=maintenance-mode");
    add(
        tool.node("n1", "site", Lifetime.FOREVER),
        "crm_attribute --query --node=n1 --lifetime=forever --name=site --output-as=xml");
    add(
        tool.setNode("n1", "site", "a b", Lifetime.REBOOT),
        "crm_attribute --update=a b --node=n1 --lifetime=reboot --name=site");
    add(
        tool.deleteNode("n1", "site", Lifetime.FOREVER),
        "crm_attribute --delete --node=n1 --lifetime=forever --name=site");
    add(
        tool.utilization("n1", "cpu"),
        "crm_attribute --query --node=n1 --utilization --name=cpu --output-as=xml");
    add(
        tool.setUtilization("n1", "cpu", "8"),
        "crm_attribute --update=8 --node=n1 --utilization --name=cpu");
    add(
        tool.deleteUtilization("n1", "cpu"),
        "crm_attribute --delete --node=n1 --utilization --name=cpu");
    add(
        tool.promotionScore("n1", "st", Lifetime.REBOOT),
        "crm_attribute --query --node=n1 --lifetime=reboot --promotion=st --output-as=xml");
    add(
        tool.setPromotionScore("n1", "st", Score.MINUS_INFINITY, Lifetime.REBOOT),
        "crm_attribute --update=-INFINITY --node=n1 --lifetime=reboot --promotion=st");
    add(
        tool.deletePromotionScore("n1", "st", Lifetime.REBOOT),
        "crm_attribute --delete --node=n1 --lifetime=reboot --promotion=st");
    AttrdUpdater daemon = AttrdUpdater.of(NEW);
    add(daemon.query("a"), "attrd_updater --query --name=a");
    add(daemon.query("a", "n1"), "attrd_updater --query --name=a --node=n1");
    add(daemon.queryAll("a"), "attrd_updater --query --name=a --all");
    add(daemon.update("a", "1", "n1"), "attrd_updater --update=1 --name=a --node=n1");
    add(
        daemon.updatePrivate("a", "1", "n1"),
        "attrd_updater --update=1 --name=a --node=n1 --private");
    add(
        daemon.updateBoth("a", "1", TIME, "n1"),
        "attrd_updater --update-both=1 --name=a --delay=90 --node=n1");
    add(daemon.updateDelay("a", TIME), "attrd_updater --update-delay --name=a --delay=90");
    add(daemon.delete("a", "n1"), "attrd_updater --delete --name=a --node=n1");
    add(daemon.refresh(), "attrd_updater --refresh");
    add(CrmStandby.query("n1"), "crm_standby --query --node=n1");
    add(
        CrmStandby.set("n1", true, Lifetime.FOREVER),
        "crm_standby --update=on --node=n1 --lifetime=forever");
    add(
        CrmStandby.set("n1", false, Lifetime.REBOOT),
        "crm_standby --update=off --node=n1 --lifetime=reboot");
    add(CrmStandby.delete("n1"), "crm_standby --delete --node=n1");
  }

  private void configuration() {
    XmlElement object = XmlElement.of("primitive").with("id", "d1");
    CibAdmin plain = CibAdmin.create();
    CibAdmin all = plain.withUser("alice").withForce().withTimeout(TIME);
    add(plain.query(), "cibadmin --query");
    add(all.query(), "cibadmin --query --user=alice --force --timeout=90");
    add(plain.queryLocal(), "cibadmin --query --local");
    add(plain.queryRoot(), "cibadmin --query --no-children");
    add(plain.query("resources"), "cibadmin --query --scope=resources");
    add(plain.queryXpath("//op"), "cibadmin --query --xpath=//op");
    add(plain.queryPaths("//op"), "cibadmin --query --xpath=//op --node-path");
    add(plain.patch(CibPatch.EMPTY), "cibadmin --patch --xml-pipe");
    add(plain.create("resources", object), "cibadmin --create --scope=resources --xml-pipe");
    add(plain.modify("resources", object, false), "cibadmin --modify --scope=resources --xml-pipe");
    add(
        plain.modify("resources", object, true),
        "cibadmin --modify --scope=resources --xml-pipe --allow-create");
    add(plain.replace("resources", object), "cibadmin --replace --scope=resources --xml-pipe");
    add(plain.replace(object), "cibadmin --replace --xml-pipe");
    add(plain.delete("resources", object), "cibadmin --delete --scope=resources --xml-pipe");
    add(plain.deleteXpath("//op"), "cibadmin --delete --xpath=//op");
    add(plain.deleteAll("//op"), "cibadmin --delete-all --xpath=//op");
    add(plain.bump(), "cibadmin --bump");
    add(plain.bumpAdminEpoch(), "cibadmin --modify --xml-pipe");
    add(plain.withForce().upgrade(), "cibadmin --upgrade --force");
    add(plain.withForce().erase(), "cibadmin --erase --force");
    add(plain.digest(object), "cibadmin --md5-sum --xml-pipe");
    add(plain.versionedDigest(object), "cibadmin --md5-sum-versioned --xml-pipe");
    add(plain.empty(), "cibadmin --empty");
    add(CrmVerify.live(), "crm_verify --live-check --verbose");
    add(CrmVerify.file("/x.xml"), "crm_verify --xml-file=/x.xml --verbose");
    add(CrmVerify.text("<cib/>"), "crm_verify --xml-pipe --verbose");
    CrmRule rule = CrmRule.of(NEW);
    add(rule.check(List.of("r1", "r2")), "crm_rule --check --rule=r1 --rule=r2 --output-as=xml");
    add(
        rule.check(List.of("r1"), "2026-01-01"),
        "crm_rule --check --rule=r1 --date=2026-01-01 --output-as=xml");
    add(
        rule.check(List.of("r1"), "2026-01-01", "<cib/>"),
        "crm_rule --check --rule=r1 --date=2026-01-01 --output-as=xml --xml-text=-");
    add(CrmShadow.create("s", false), "crm_shadow --create=s --batch");
    add(CrmShadow.create("s", true), "crm_shadow --create=s --batch --force");
    add(
        CrmShadow.createEmpty("s", "pacemaker-3.9", true),
        "crm_shadow --create-empty=s --batch --validate-with=pacemaker-3.9 --force");
    add(CrmShadow.reset("s"), "crm_shadow --reset=s --batch --force");
    add(CrmShadow.commit("s"), "crm_shadow --commit=s --batch --force");
    add(CrmShadow.delete("s"), "crm_shadow --delete=s --batch --force");
    add(CrmShadow.which(), "crm_shadow --which");
    add(CrmShadow.file(), "crm_shadow --file");
    add(CrmShadow.display(), "crm_shadow --display");
    add(CrmShadow.diff(), "crm_shadow --diff");
  }

  private void fencing() {
    StonithAdmin tool = StonithAdmin.of(NEW);
    FenceOptions none = FenceOptions.none();
    FenceOptions all =
        none.withTimeout(TIME)
            .withTolerance(Duration.ofSeconds(5))
            .withDelay(Duration.ofSeconds(2))
            .withTag("by-hand");
    String set = " --timeout=90 --tolerance=5 --delay=2 --tag=by-hand";
    add(tool.registered(), "stonith_admin --list-registered --output-as=xml");
    add(tool.installed(), "stonith_admin --list-installed --output-as=xml");
    add(tool.devicesFor("n2"), "stonith_admin --list=n2 --output-as=xml");
    add(tool.targets("f2"), "stonith_admin --list-targets=f2 --output-as=xml");
    add(tool.query("f2", TIME), "stonith_admin --query=f2 --timeout=90");
    add(tool.history(false), "stonith_admin --history=* --output-as=xml --verbose");
    add(
        tool.history("n2", true),
        "stonith_admin --history=n2 --output-as=xml --verbose --broadcast");
    add(tool.cleanupHistory(), "stonith_admin --history=* --cleanup");
    add(tool.last("n2"), "stonith_admin --last=n2 --output-as=xml");
    add(tool.fence("n2", none), "stonith_admin --fence=n2");
    add(tool.fence("n2", all), "stonith_admin --fence=n2" + set);
    add(tool.reboot("n2", all), "stonith_admin --reboot=n2" + set);
    add(tool.unfence("n2", all), "stonith_admin --unfence=n2" + set);
    add(tool.confirm("n2"), "stonith_admin --confirm=n2");
  }

  private void tickets() {
    CrmTicket tool = CrmTicket.of(NEW);
    add(tool.info(), "crm_ticket --info");
    add(tool.details(), "crm_ticket --details");
    add(tool.ids(), "crm_ticket --raw");
    add(tool.state("t"), "crm_ticket --query-xml --ticket=t");
    add(tool.constraints("t"), "crm_ticket --constraints --ticket=t");
    add(tool.attribute("t", "owner"), "crm_ticket --get-attr=owner --ticket=t");
    add(
        tool.setAttribute("t", "owner", "a", true),
        "crm_ticket --set-attr=owner --ticket=t --attr-value=a --force");
    add(tool.deleteAttribute("t", "owner", false), "crm_ticket --delete-attr=owner --ticket=t");
    add(tool.grant("t"), "crm_ticket --grant --ticket=t --force");
    add(tool.revoke("t", false), "crm_ticket --revoke --ticket=t");
    add(tool.revoke("t", true), "crm_ticket --revoke --ticket=t --force");
    add(tool.standby("t"), "crm_ticket --standby --ticket=t");
    add(tool.activate("t"), "crm_ticket --activate --ticket=t");
    add(tool.cleanup("t", true), "crm_ticket --cleanup --ticket=t --force");
  }

  /** What differs in other releases. */
  static List<Case> others() {
    PacemakerCallTable table = new PacemakerCallTable();
    PacemakerRelease four = PacemakerRelease.of(3, 0, 2);
    MoveOptions promoted = MoveOptions.none().withPromoted();
    CrmMonOptions none = CrmMonOptions.none();
    table.add(CrmMon.of(OLD).xml(none, PacemakerResult.PARSER), "crm_mon --as-xml");
    table.add(CrmResource.of(OLD).names(), "crm_resource --list-raw");
    table.add(
        CrmResource.of(OLD).move("d1", promoted), "crm_resource --move --resource=d1 --master");
    table.add(
        CrmResource.of(four).move("d1", promoted), "crm_resource --move --resource=d1 --promoted");
    table.add(
        CrmAttribute.of(OLD).setPromotionScore("n1", "st", Score.of(5), Lifetime.REBOOT),
        "crm_attribute --update=5 --node=n1 --lifetime=reboot --name=master-st");
    table.add(
        CrmAttribute.of(OLD).option(OptionSection.CRM_CONFIG, "x"),
        "crm_attribute --query --type=crm_config --name=x");
    table.add(CrmAdmin.of(OLD).dc(), "crmadmin --dc_lookup");
    table.add(StonithAdmin.of(OLD).history(false), "stonith_admin --history=* --verbose");
    table.add(CrmTicket.of(four).info(), "crm_ticket --info --output-as=xml");
    table.add(
        CrmRule.of(PacemakerRelease.of(2, 0, 3)).check(List.of("r1")),
        "crm_rule --check --rule=r1");
    return table.cases;
  }
}
