package io.quorate.lvm.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.lvm.command.VgCreateOptions.Locking;
import io.quorate.lvm.value.LvmSize;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Every command, with defaults and with every option set, and the words it makes. */
final class LvmCalls {
  private static final LvName LV = LvName.of("vg0", "lv-1");
  private static final String FORM =
      "--reportformat=json --units=b --config=log/report_command_log=1 ";

  private LvmCalls() {}

  static Map<String, ToolCall<?>> all() {
    Map<String, ToolCall<?>> all = new LinkedHashMap<>();
    reports(all);
    volumes(all);
    groups(all);
    logical(all);
    all.put("lvmconfig --mergedconfig", LvmConfigCommands.merged());
    all.put("lvmconfig --typeconfig=full --mergedconfig", LvmConfigCommands.full());
    all.put("lvmconfig --validate", LvmConfigCommands.validate());
    all.put("lvmlockctl --info", LvmlockctlCommands.info());
    all.put("lvmlockctl --dump", LvmlockctlCommands.dump());
    all.put("lvmlockctl --drop vg0", LvmlockctlCommands.drop("vg0"));
    all.put("lvmlockctl --stop-lockspaces", LvmlockctlCommands.stopLockspaces());
    return all;
  }

  private static void reports(Map<String, ToolCall<?>> all) {
    ReportScope everything = ReportScope.everything();
    ReportScope most = ReportScope.of("vg0", "vg1").withAll().withOthers().withoutLocks();
    all.put("vgs " + FORM + "--options=vg_all", ReportCommands.volumeGroups(everything));
    all.put(
        "vgs " + FORM + "--options=vg_all --foreign --shared --readonly vg0 vg1",
        ReportCommands.volumeGroups(most));
    all.put("pvs " + FORM + "--options=pv_all,vg_name", ReportCommands.physicalVolumes(everything));
    all.put(
        "pvs " + FORM + "--options=pv_all,vg_name --all --foreign --shared --readonly vg0 vg1",
        ReportCommands.physicalVolumes(most));
    all.put("lvs " + FORM + "--options=lv_all,vg_name", ReportCommands.logicalVolumes(everything));
    all.put(
        "lvs " + FORM + "--segments --options=seg_all,lv_uuid,lv_name,vg_name --all vg0",
        ReportCommands.segments(ReportScope.of("vg0").withAll()));
    all.put("lvm fullreport " + FORM.strip(), ReportCommands.full(everything));
    all.put("lvm version", ReportCommands.version());
  }

  private static void volumes(Map<String, ToolCall<?>> all) {
    all.put("pvcreate /dev/sdb", PvCommands.create("/dev/sdb", PvCreateOptions.none()));
    all.put(
        "pvcreate --uuid=aaaaaa-0000-0000-0000-0000-0000-aaaaaa --norestorefile --dataalignment=1048576b --metadatasize=2097152b --force"
            + " --force --yes /dev/sdb",
        PvCommands.create(
            "/dev/sdb",
            PvCreateOptions.builder()
                .uuid("aaaaaa-0000-0000-0000-0000-0000-aaaaaa")
                .dataAlignment(LvmSize.ofBytes(1 << 20))
                .metadataSize(LvmSize.ofBytes(2 << 20))
                .force(true)
                .build()));
    all.put("pvremove /dev/sdb", PvCommands.remove("/dev/sdb", false));
    all.put("pvremove --force --force --yes /dev/sdb", PvCommands.remove("/dev/sdb", true));
    all.put("pvresize /dev/sdb", PvCommands.resize("/dev/sdb", Optional.empty()));
    all.put(
        "pvresize --setphysicalvolumesize=4096b --yes /dev/sdb",
        PvCommands.resize("/dev/sdb", Optional.of(LvmSize.ofBytes(4096))));
    all.put("pvchange --allocatable=n /dev/sdb", PvCommands.allocatable("/dev/sdb", false));
    all.put("pvmove /dev/sdb", PvCommands.move("/dev/sdb", Optional.empty()));
    all.put("pvmove /dev/sdb /dev/sdc", PvCommands.move("/dev/sdb", Optional.of("/dev/sdc")));
  }

  private static void groups(Map<String, ToolCall<?>> all) {
    List<String> devices = List.of("/dev/drbd0", "/dev/drbd1");
    all.put(
        "vgcreate vg0 /dev/drbd0 /dev/drbd1",
        VgCommands.create("vg0", devices, VgCreateOptions.none()));
    all.put(
        "vgcreate --shared vg0 /dev/drbd0 /dev/drbd1",
        VgCommands.create("vg0", devices, VgCreateOptions.shared()));
    all.put(
        "vgcreate --locktype=dlm --physicalextentsize=8388608b --systemid=host --addtag=a --addtag=b"
            + " --setautoactivation=n vg0 /dev/drbd0 /dev/drbd1",
        VgCommands.create(
            "vg0",
            devices,
            VgCreateOptions.builder()
                .locking(Locking.SHARED)
                .lockType("dlm")
                .extentSize(LvmSize.ofBytes(8 << 20))
                .systemId("host")
                .addTags("a", "b")
                .autoactivate(false)
                .build()));
    all.put(
        "vgcreate --clustered=y vg0 /dev/drbd0 /dev/drbd1",
        VgCommands.create(
            "vg0", devices, VgCreateOptions.builder().locking(Locking.CLUSTERED).build()));
    all.put("vgextend vg0 /dev/drbd0 /dev/drbd1", VgCommands.extend("vg0", devices));
    all.put("vgreduce vg0 /dev/drbd0 /dev/drbd1", VgCommands.reduce("vg0", devices));
    all.put("vgreduce --removemissing vg0", VgCommands.removeMissing("vg0", false));
    all.put("vgreduce --removemissing --force vg0", VgCommands.removeMissing("vg0", true));
    all.put("vgremove vg0", VgCommands.remove("vg0", false));
    all.put("vgremove --force --yes vg0", VgCommands.remove("vg0", true));
    all.put("vgrename vg0 vg1", VgCommands.rename("vg0", "vg1"));
    all.put("vgchange --activate=sy vg0", VgCommands.activate("vg0", Activation.SHARED));
    all.put("vgchange --lock-start vg0", VgCommands.lockStart("vg0"));
    all.put("vgchange --lock-stop vg0", VgCommands.lockStop("vg0"));
    all.put("vgchange --lock-type=dlm vg0", VgCommands.lockType("vg0", "dlm", false));
    all.put(
        "vgchange --lock-type=none --lock-opt=force --yes vg0",
        VgCommands.lockType("vg0", "none", true));
    all.put("vgchange --addtag=ha vg0", VgCommands.addTag("vg0", "ha"));
    all.put("vgcfgbackup --file=/x vg0", VgCommands.backup("vg0", "/x"));
    all.put("vgcfgrestore --test --file=/x vg0", VgCommands.testRestore("vg0", "/x", false));
    all.put("vgcfgrestore --force --yes --file=/x vg0", VgCommands.restore("vg0", "/x", true));
  }

  private static void logical(Map<String, ToolCall<?>> all) {
    all.put(
        "lvcreate --name=lv-1 --size=1073741824b vg0",
        LvCommands.create(LV, Extents.bytes(1L << 30), LvCreateOptions.none()));
    all.put(
        "lvcreate --name=lv-1 --extents=100%FREE --type=raid10 --stripes=2 --stripesize=65536b"
            + " --mirrors=1 --addtag=a --activate=ey --wipesignatures=y --yes --zero=y vg0 /dev/sdb",
        LvCommands.create(
            LV,
            Extents.ofFree(100),
            LvCreateOptions.builder()
                .type("raid10")
                .stripes(OptionalInt.of(2))
                .stripeSize(LvmSize.ofBytes(65536))
                .mirrors(OptionalInt.of(1))
                .addTags("a")
                .activation(Activation.EXCLUSIVE)
                .wipeSignatures(true)
                .zero(true)
                .addDevices("/dev/sdb")
                .build()));
    all.put(
        "lvcreate --name=lv-1 --virtualsize=4096b --thinpool=pool vg0",
        LvCommands.createThin(LV, "pool", LvmSize.ofBytes(4096)));
    all.put(
        "lvcreate --snapshot --name=copy --extents=20%ORIGIN vg0/lv-1",
        LvCommands.snapshot(LV, "copy", Extents.ofOrigin(20)));
    all.put("lvcreate --snapshot --name=copy vg0/lv-1", LvCommands.thinSnapshot(LV, "copy"));
    all.put(
        "lvextend --size=+4096b vg0/lv-1",
        LvCommands.extend(LV, Extents.bytes(4096).more(), List.of()));
    all.put(
        "lvextend --extents=10 vg0/lv-1 /dev/sdb",
        LvCommands.extend(LV, Extents.count(10), List.of("/dev/sdb")));
    all.put(
        "lvreduce --force --yes --size=4096b vg0/lv-1", LvCommands.reduce(LV, Extents.bytes(4096)));
    all.put("lvremove --yes vg0/lv-1", LvCommands.remove(LV));
    all.put("lvrename vg0 lv-1 lv2", LvCommands.rename(LV, "lv2"));
    all.put("lvchange --activate=n vg0/lv-1", LvCommands.activate(LV, Activation.INACTIVE));
    all.put("lvchange --refresh vg0/lv-1", LvCommands.refresh(LV));
    all.put("lvchange --addtag=a vg0/lv-1", LvCommands.addTag(LV, "a"));
  }
}
