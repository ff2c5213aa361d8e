package io.quorate.ipmi.command;

import io.quorate.ipmi.wire.WireReader;

/** Asks what the BMC is; IPMI 2.0, section 20.1. */
public record GetDeviceId() implements IpmiCommand<DeviceId> {
  /** The only one: the request has no data. */
  public static final GetDeviceId INSTANCE = new GetDeviceId();

  @Override
  public String name() {
    return "Get Device ID";
  }

  @Override
  public int networkFunction() {
    return NetworkFunction.APP;
  }

  @Override
  public int command() {
    return 0x01;
  }

  @Override
  public byte[] data() {
    return new byte[0];
  }

  @Override
  public DeviceId decode(WireReader answer) {
    return DeviceId.decode(answer);
  }
}
