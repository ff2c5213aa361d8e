package io.quorate.drbd.metadata;

import java.util.List;
import java.util.Locale;

/** Prints a dump in the order that {@code restore-md} needs. */
final class DumpPrinter {
  private static final int WORDS_OF_A_LINE = 4;

  private final MetadataDump dump;
  private final StringBuilder out = new StringBuilder();

  DumpPrinter(MetadataDump dump) {
    this.dump = dump;
  }

  String print() {
    out.append("# DRBD meta data dump\n");
    dump.header().ifPresent(h -> line("# %s\n# %s> %s\n#\n", h.time(), h.host(), h.command()));
    line("\nversion \"%s\";\n\n", dump.version());
    if (dump.unclean()) {
      out.append("This_is_an_unclean_meta_data_dump._Don't_trust_the_bitmap.\n\n");
    }
    if (dump.version() == MetadataVersion.V09) {
      line("max-peers %d;\n", dump.maxPeers());
    }
    dump.place()
        .ifPresent(
            p ->
                line(
                    "# md_size_sect %d\n# md_offset %d\n# al_offset %d\n# bm_offset %d\n",
                    p.sizeSectors(), p.offset(), p.activityLogOffset(), p.bitmapOffset()));
    out.append('\n');
    switch (dump.version()) {
      case V07 -> {
        out.append("gc {\n   ");
        dump.counters().forEach(counter -> line(" %d;", counter));
        out.append("\n}\n");
      }
      case V08 -> identifiers08();
      case V09 -> identifiers09();
    }
    dump.activityLogExtents().ifPresent(extents -> line("# al-extents %d;\n", extents));
    line("la-size-sect %d;\n", dump.laSizeSectors());
    if (dump.version() != MetadataVersion.V07) {
      line("bm-byte-per-bit %d;\n", dump.bytesPerBit());
      line("device-uuid 0x%s;\n", dump.deviceUuid());
      line("la-peer-max-bio-size %d;\n", dump.laPeerMaxBioSize());
      line("al-stripes %d;\n", dump.activityLogStripes());
      line("al-stripe-size-4k %d;\n", dump.activityLogStripeSize());
    }
    dump.bitmapBytes().ifPresent(bytes -> line("# bm-bytes %d;\n", bytes));
    dump.bitmaps().forEach(this::bitmap);
    dump.bitsSet().ifPresent(bits -> line("# bits-set %d;\n", bits));
    return out.toString();
  }

  private void identifiers08() {
    GenerationUuid bitmap = dump.peer(0).map(PeerSlot::bitmapUuid).orElse(GenerationUuid.NONE);
    line("uuid {\n    0x%s; 0x%s;", dump.currentUuid(), bitmap);
    for (int i = 0; i < 2; i++) {
      line(" 0x%s;", history(i));
    }
    line("\n    flags 0x%08X;\n}\n", dump.flags());
  }

  private void identifiers09() {
    line("node-id %d;\n", dump.nodeId().orElse(-1));
    line("current-uuid 0x%s;\nflags 0x%08X;\n", dump.currentUuid(), dump.flags());
    dump.members().ifPresent(members -> line("members 0x%016X;\n", members));
    for (int id = 0; id < 32; id++) {
      int nodeId = id;
      PeerSlot slot = dump.peer(id).orElseGet(() -> PeerSlot.unused(nodeId));
      line("peer[%d] {\n    bitmap-index %d;\n", id, slot.bitmapIndex());
      line("    bitmap-uuid 0x%s;\n", slot.bitmapUuid());
      line("    bitmap-dagtag 0x%016X;\n", slot.bitmapDagtag());
      line("    flags 0x%08X;\n}\n", slot.flags());
    }
    out.append("history-uuids {");
    for (int i = 0; i < 32; i++) {
      line("%s0x%s;", i % WORDS_OF_A_LINE == 0 ? "\n        " : " ", history(i));
    }
    out.append("\n}\n");
  }

  private GenerationUuid history(int index) {
    List<GenerationUuid> all = dump.historyUuids();
    return index < all.size() ? all.get(index) : GenerationUuid.NONE;
  }

  private void bitmap(DumpBitmap bitmap) {
    out.append(dump.version() == MetadataVersion.V09 ? "bitmap[" + bitmap.slot() + "] {" : "bm {");
    int column = 0;
    for (BitmapRun run : bitmap.runs()) {
      boolean single = run.times() == 1;
      out.append(single && column % WORDS_OF_A_LINE != 0 ? " " : "\n    ");
      if (single) {
        column++;
      } else {
        out.append(run.times()).append(" times ");
        column = 0;
      }
      out.append("0x").append(new GenerationUuid(run.word())).append(';');
    }
    out.append("\n}\n");
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values));
  }
}
