package io.quorate.ipmi.command;

import io.quorate.ipmi.wire.WireReader;

/** Asks for power and state of the chassis; IPMI 2.0, section 28.2. */
public record GetChassisStatus() implements IpmiCommand<ChassisStatus> {
  /** The only one: the request has no data. */
  public static final GetChassisStatus INSTANCE = new GetChassisStatus();

  @Override
  public String name() {
    return "Get Chassis Status";
  }

  @Override
  public int networkFunction() {
    return NetworkFunction.CHASSIS;
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
  public ChassisStatus decode(WireReader answer) {
    return ChassisStatus.decode(answer);
  }
}
