package io.quorate.drbd.effective;

import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.option.OptionTable;
import io.quorate.core.option.Options;
import io.quorate.core.text.Span;
import io.quorate.drbd.model.ProxyOptions;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.option.DrbdDisk;
import io.quorate.drbd.option.DrbdNet;
import io.quorate.drbd.option.DrbdPeerDevice;
import io.quorate.drbd.option.DrbdResourceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * Option sections as the kernel knows them: {@code disk} split into disk and peer-device options, {@code syncer} and the
 * {@code protocol} statement of 8.x put where they belong.
 */
record SplitSections(
    Options options,
    Options net,
    Options disk,
    Options peerDevice,
    Options startup,
    Options handlers,
    ProxyOptions proxy) {

  static final SplitSections NONE = of(Sections.none());

  static SplitSections of(Sections sections) {
    Options net = sections.net();
    if (sections.protocol().isPresent()) {
      net = joined(Options.of(List.of(sections.protocol().get())), net);
    }
    Options disk = sections.disk();
    Options options = sections.options();
    if (!sections.syncer().isEmpty()) {
      net = joined(net, only(sections.syncer(), DrbdNet.TABLE::contains));
      disk = joined(disk, renamed(only(sections.syncer(), SplitSections::isDiskOfSyncer)));
      options =
          joined(
              options,
              only(
                  sections.syncer(),
                  name ->
                      !DrbdNet.TABLE.contains(name)
                          && !isDiskOfSyncer(name)
                          && DrbdResourceOptions.TABLE.contains(name)));
    }
    return new SplitSections(
        options,
        net,
        diskOnly(disk),
        peerDeviceOnly(disk),
        sections.startup(),
        sections.handlers(),
        sections.proxy());
  }

  static Options diskOnly(Options disk) {
    return disk.isEmpty() ? disk : only(disk, name -> !isPeerDevice(name));
  }

  static Options peerDeviceOnly(Options disk) {
    return disk.isEmpty() ? disk : only(disk, SplitSections::isPeerDevice);
  }

  private static boolean isPeerDevice(String name) {
    return DrbdPeerDevice.TABLE.contains(name);
  }

  private static boolean isDiskOfSyncer(String name) {
    return !DrbdNet.TABLE.contains(name) && (name.equals("after") || DrbdDisk.TABLE.contains(name));
  }

  private static Options renamed(Options options) {
    return Options.of(
        options.settings().stream()
            .map(
                s ->
                    s.name().equals("after")
                        ? new Options.Setting("resync-after", s.text(), s.origin())
                        : s)
            .toList());
  }

  private static Options only(Options options, Predicate<String> names) {
    List<Options.Setting> kept = new ArrayList<>(options.settings().size());
    for (Options.Setting setting : options.settings()) {
      if (names.test(setting.name())) {
        kept.add(setting);
      }
    }
    return kept.size() == options.settings().size() ? options : Options.of(kept);
  }

  /** Both, in the order of the file that they were read from. */
  private static Options joined(Options a, Options b) {
    List<Options.Setting> all = new ArrayList<>(a.settings());
    boolean earlier = place(b) < place(a);
    all.addAll(earlier ? 0 : all.size(), b.settings());
    return Options.of(all);
  }

  private static int place(Options options) {
    return options.settings().stream()
        .findFirst()
        .flatMap(setting -> setting.origin().span())
        .map(Span::start)
        .orElse(Integer.MAX_VALUE);
  }

  /** This section's options with what they take over from {@code common}. */
  SplitSections inheriting(SplitSections common, DiagnosticSink sink) {
    OptionTable none = OptionTable.of("none");
    ProxyOptions mergedProxy =
        new ProxyOptions(
            new Inheritance(proxy.options(), none).from(common.proxy.options(), sink).options(),
            proxy.plugins().isEmpty() ? common.proxy.plugins() : proxy.plugins());
    return new SplitSections(
        new Inheritance(options, DrbdResourceOptions.TABLE).from(common.options, sink).options(),
        new Inheritance(net, DrbdNet.TABLE).from(common.net, sink).options(),
        new Inheritance(disk, DrbdDisk.TABLE).from(common.disk, sink).options(),
        new Inheritance(peerDevice, DrbdPeerDevice.TABLE).from(common.peerDevice, sink).options(),
        new Inheritance(startup, none).from(common.startup, sink).options(),
        new Inheritance(handlers, none).from(common.handlers, sink).options(),
        mergedProxy);
  }
}
