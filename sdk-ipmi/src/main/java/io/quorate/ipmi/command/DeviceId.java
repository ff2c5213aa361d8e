package io.quorate.ipmi.command;

import io.quorate.ipmi.wire.WireReader;
import java.util.HexFormat;

/**
 * What a BMC is; IPMI 2.0, table 20-2.
 *
 * @param id of the device, 0 to 255, given by the manufacturer
 * @param revision of the device, 0 to 15
 * @param providesSdrs whether it has device SDRs
 * @param isAvailable whether it works normally, rather than being updated or starting
 * @param firmware version as {@code MAJOR.MINOR}, for example {@code 9.08}
 * @param ipmiVersion as {@code MAJOR.MINOR}, for example {@code 2.0}
 * @param support bits of what it supports: 0 sensors, 1 SDR repository, 2 SEL, 3 FRU, 7 chassis
 * @param manufacturer enterprise number of IANA, 20 bits
 * @param product given by the manufacturer
 * @param auxiliaryFirmware hexadecimal digits, empty where the BMC gives none
 */
public record DeviceId(
    int id,
    int revision,
    boolean providesSdrs,
    boolean isAvailable,
    String firmware,
    String ipmiVersion,
    int support,
    int manufacturer,
    int product,
    String auxiliaryFirmware) {
  /**
   * Reads the answer after the completion code.
   *
   * @throws io.quorate.ipmi.wire.WireException when it has less than eleven bytes
   */
  public static DeviceId decode(WireReader answer) {
    int id = answer.u8();
    int revision = answer.u8();
    int major = answer.u8();
    int minor = answer.u8();
    int version = answer.u8();
    return new DeviceId(
        id,
        revision & 0x0f,
        (revision & 0x80) != 0,
        (major & 0x80) == 0,
        // The minor one is BCD, so that its hexadecimal digits are the number.
        (major & 0x7f) + "." + HexFormat.of().toHexDigits((byte) minor),
        (version & 0x0f) + "." + (version >> 4),
        answer.u8(),
        answer.u24() & 0x0f_ffff,
        answer.u16(),
        HexFormat.of().formatHex(answer.rest()));
  }
}
