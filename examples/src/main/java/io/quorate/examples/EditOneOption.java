package io.quorate.examples;

import io.quorate.core.format.Document;
import io.quorate.core.option.Options;
import io.quorate.drbd.format.DrbdFormats;
import io.quorate.drbd.model.Common;
import io.quorate.drbd.model.DrbdConfig;
import io.quorate.drbd.model.Sections;
import io.quorate.drbd.option.DrbdPeerDevice;
import java.io.IOException;
import java.nio.file.Path;

/** Gives {@code c-fill-target} its unit and leaves every other character of the file alone. */
public final class EditOneOption {
  private EditOneOption() {}

  /** Edits {@code /etc/drbd.d/global_common.conf}, or the file that is named. */
  public static void main(String... args) throws IOException {
    Path file = Path.of(args.length > 0 ? args[0] : "/etc/drbd.d/global_common.conf");
    setFillTarget(DrbdFormats.CONFIG.open(file).orThrow(), "1M").save();
  }

  /**
   * The file with another {@code c-fill-target} in {@code common { disk { } }}.
   *
   * @param amount as the file spells it: {@code 1M}, {@code 512k}; a bare number counts sectors of 512 bytes
   */
  public static Document<DrbdConfig> setFillTarget(Document<DrbdConfig> file, String amount) {
    return file.edit(
        config -> {
          Sections sections = config.common().orElseThrow().sections();
          Options disk = sections.disk().with(DrbdPeerDevice.C_FILL_TARGET.name(), amount);
          return config.withCommon(Common.of(sections.withDisk(disk)));
        });
  }
}
