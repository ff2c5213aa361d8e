package io.quorate.drbd.metadata;

import java.util.ArrayList;
import java.util.List;

/**
 * The bitmap of one slot: {@code bitmap[N] { }}, or {@code bm { }} of one peer.
 *
 * <p>Held in runs of equal words, so that the bitmap of a large device that is in sync is small. Runs are brought into one
 * form: neighbours with the same word are one run.
 *
 * @param slot the index of the slot
 * @param runs the words, in order
 */
public record DumpBitmap(int slot, List<BitmapRun> runs) {
  /** Joins neighbours, drops empty runs. */
  public DumpBitmap {
    runs = joined(runs);
  }

  /** The number of words of 64 bits. */
  public long words() {
    return runs.stream().mapToLong(BitmapRun::times).sum();
  }

  /** The number of set bits: of blocks that are out of sync. */
  public long bitsSet() {
    return runs.stream().mapToLong(run -> run.times() * Long.bitCount(run.word())).sum();
  }

  private static List<BitmapRun> joined(List<BitmapRun> runs) {
    List<BitmapRun> result = new ArrayList<>(runs.size());
    long times = 0;
    long word = 0;
    for (BitmapRun run : runs) {
      if (run.times() > 0 && run.word() == word) {
        times += run.times();
      } else if (run.times() > 0) {
        if (times > 0) {
          result.add(new BitmapRun(times, word));
        }
        times = run.times();
        word = run.word();
      }
    }
    if (times > 0) {
      result.add(new BitmapRun(times, word));
    }
    return List.copyOf(result);
  }
}
