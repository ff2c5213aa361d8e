package io.quorate.dlm.model;

import io.quorate.core.option.Option;
import io.quorate.core.option.OptionValueException;
import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;
import io.quorate.dlm.option.DlmOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * {@code /etc/dlm/dlm.conf}, dlm.conf(5) of dlm 4.2.0.
 *
 * @param settings in the file's order; of one that is set twice the last counts
 * @param fenceAll one agent for all nodes; it excludes devices
 * @param devices fence devices in the order in which they are used
 * @param lockspaces lockspaces with settings of their own
 * @param nodes nodes with settings of their own
 */
public record DlmConf(
    Options settings,
    Optional<FenceAll> fenceAll,
    List<FenceDevice> devices,
    List<LockspaceConf> lockspaces,
    List<NodeConf> nodes) {
  /** Copies the lists. */
  public DlmConf {
    devices = List.copyOf(devices);
    lockspaces = List.copyOf(lockspaces);
    nodes = List.copyOf(nodes);
  }

  /** A file that says nothing. */
  public static DlmConf empty() {
    return new DlmConf(Options.none(), Optional.empty(), List.of(), List.of(), List.of());
  }

  /** The value of a setting, its default where it is not set or is none of its type. */
  public <T> Optional<T> value(Option<T> row) {
    try {
      return settings.getOrDefault(row);
    } catch (OptionValueException e) {
      return row.defaultValue();
    }
  }

  /** Where a setting is, if it is set. */
  public Origin origin(Option<?> row) {
    return settings.find(row.name()).map(Options.Setting::origin).orElseGet(Origin::none);
  }

  /** Whether a failed node is fenced before its locks are given away. */
  public boolean isFencing() {
    return value(DlmOptions.ENABLE_FENCING).orElse(true);
  }

  /** The file with other settings. */
  public DlmConf withSettings(UnaryOperator<Options> change) {
    return new DlmConf(change.apply(settings), fenceAll, devices, lockspaces, nodes);
  }

  /** The file with one agent for all nodes. */
  public DlmConf withFenceAll(FenceAll agent) {
    return new DlmConf(settings, Optional.of(agent), devices, lockspaces, nodes);
  }

  /** The file with a fence device, in the place of the one of its name. */
  public DlmConf withDevice(FenceDevice device) {
    List<FenceDevice> all = new ArrayList<>(devices);
    int place = -1;
    for (int i = 0; i < all.size(); i++) {
      place = all.get(i).name().equals(device.name()) ? i : place;
    }
    if (place < 0) {
      all.add(device);
    } else {
      all.set(place, device);
    }
    return new DlmConf(settings, fenceAll, all, lockspaces, nodes);
  }

  /** The file without a fence device. */
  public DlmConf withoutDevice(String name) {
    return new DlmConf(
        settings,
        fenceAll,
        devices.stream().filter(device -> !device.name().equals(name)).toList(),
        lockspaces,
        nodes);
  }

  /** The file with a lockspace, in the place of the one of its name. */
  public DlmConf withLockspace(LockspaceConf lockspace) {
    List<LockspaceConf> all = new ArrayList<>(lockspaces);
    all.removeIf(other -> other.name().equals(lockspace.name()));
    all.add(lockspace);
    return new DlmConf(settings, fenceAll, devices, all, nodes);
  }
}
