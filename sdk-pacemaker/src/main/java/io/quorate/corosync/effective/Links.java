package io.quorate.corosync.effective;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.corosync.effective.EffectiveLink.End;
import io.quorate.corosync.model.CorosyncConfig;
import io.quorate.corosync.model.CorosyncLink;
import io.quorate.corosync.model.CorosyncNode;
import io.quorate.corosync.option.CorosyncRelease;
import io.quorate.corosync.option.InterfaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Works out the links. */
final class Links {
  private static final int PORT = 5405;

  private final CorosyncConfig config;
  private final CorosyncRelease release;
  private final boolean knet;
  private final long token;

  Links(CorosyncConfig config, CorosyncRelease release, String transport, long token) {
    this.config = config;
    this.release = release;
    this.knet = transport.equals("knet");
    this.token = token;
  }

  List<EffectiveLink> all() {
    SortedMap<Integer, Options> settings = new TreeMap<>();
    SortedMap<Integer, List<End>> ends = new TreeMap<>();
    boolean nodelist = config.nodes().stream().anyMatch(node -> !node.addresses().isEmpty());
    for (CorosyncLink link : config.links()) {
      int number = (int) (release.major() == 3 ? link.number() : link.ring());
      List<Options.Setting> all = new ArrayList<>();
      all.addAll(settings.getOrDefault(number, Options.none()).settings());
      all.addAll(link.settings().settings());
      settings.put(number, Options.of(all));
      List<End> members = ends.computeIfAbsent(number, none -> new ArrayList<>());
      if (!nodelist) {
        link.members().forEach(address -> members.add(new End(Optional.empty(), address)));
      }
    }
    for (CorosyncNode node : config.nodes()) {
      node.addresses()
          .forEach(
              (number, address) ->
                  ends.computeIfAbsent(number, none -> new ArrayList<>())
                      .add(new End(Optional.of(node), address)));
    }
    List<EffectiveLink> links = new ArrayList<>();
    ends.forEach(
        (number, on) -> links.add(link(number, settings.getOrDefault(number, Options.none()), on)));
    return List.copyOf(links);
  }

  private EffectiveLink link(int number, Options set, List<End> ends) {
    boolean broadcast = set.text("broadcast").filter("yes"::equals).isPresent();
    long port =
        number(set, InterfaceOptions.MCASTPORT).orElse(PORT + number * (broadcast ? 2L : 1L));
    if (!knet) {
      return new EffectiveLink(number, (int) port, 1, 0, 0, 0, ends);
    }
    long pongs = positive(set, InterfaceOptions.KNET_PONG_COUNT, 2);
    return new EffectiveLink(
        number,
        (int) port,
        number(set, InterfaceOptions.KNET_LINK_PRIORITY).orElse(1L),
        positive(set, InterfaceOptions.KNET_PING_INTERVAL, token / (pongs * 2)),
        positive(set, InterfaceOptions.KNET_PING_TIMEOUT, token / pongs),
        pongs,
        ends);
  }

  private static long positive(Options set, Option<Long> option, long otherwise) {
    return number(set, option).filter(value -> value > 0).orElse(otherwise);
  }

  private static Optional<Long> number(Options set, Option<Long> option) {
    try {
      return set.get(option);
    } catch (OptionValueException e) {
      return Optional.empty();
    }
  }
}
