package io.quorate.ipmi.command;

/** Network functions of requests; IPMI 2.0, table 5-1. */
public final class NetworkFunction {
  /** Chassis. */
  public static final int CHASSIS = 0x00;

  /** Sensor and event. */
  public static final int SENSOR = 0x04;

  /** Application. */
  public static final int APP = 0x06;

  /** Storage: FRU, SDR, SEL. */
  public static final int STORAGE = 0x0a;

  /** LAN and serial. */
  public static final int TRANSPORT = 0x0c;

  private NetworkFunction() {}
}
