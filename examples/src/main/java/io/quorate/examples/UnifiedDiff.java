package io.quorate.examples;

import java.util.ArrayList;
import java.util.List;

/** Differences of two texts, line by line, as {@code diff -u} prints them; for texts of some thousand lines. */
final class UnifiedDiff {
  private static final int CONTEXT = 3;

  /** A line of both texts, of the old one only, or of the new one only. */
  private record Line(char mark, String text) {}

  private UnifiedDiff() {}

  /** The diff of two texts that end with a line feed; empty when they are equal. */
  static String of(String name, String before, String after) {
    if (before.equals(after)) {
      return "";
    }
    List<Line> lines = compare(before.lines().toList(), after.lines().toList());
    StringBuilder out = new StringBuilder("--- " + name + "\n+++ " + name + "\n");
    int at = 0;
    while (true) {
      int first = nextChange(lines, at);
      if (first == lines.size()) {
        return out.toString();
      }
      int last = first;
      for (int next = first; next < lines.size() && next - last <= 2 * CONTEXT + 1; ) {
        last = next;
        next = nextChange(lines, next + 1);
      }
      at = Math.min(lines.size(), last + CONTEXT + 1);
      hunk(lines, Math.max(0, first - CONTEXT), at, out);
    }
  }

  private static int nextChange(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).mark() == ' ') {
      at++;
    }
    return at;
  }

  private static void hunk(List<Line> lines, int from, int to, StringBuilder out) {
    List<Line> shown = lines.subList(from, to);
    out.append("@@ -").append(range(lines.subList(0, from), shown, '+'));
    out.append(" +").append(range(lines.subList(0, from), shown, '-')).append(" @@\n");
    shown.forEach(line -> out.append(line.mark()).append(line.text()).append('\n'));
  }

  /** First line and number of lines in one of the texts: the one that lines of the other mark are not in. */
  private static String range(List<Line> earlier, List<Line> shown, char other) {
    long start = earlier.stream().filter(line -> line.mark() != other).count();
    long length = shown.stream().filter(line -> line.mark() != other).count();
    return (length == 0 ? start : start + 1) + (length == 1 ? "" : "," + length);
  }

  /** The longest common sequence of lines, with what is between. */
  private static List<Line> compare(List<String> before, List<String> after) {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<Line> lines = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        lines.add(new Line(' ', before.get(i++)));
        j++;
      } else if (i < before.size() && (j == after.size() || common[i + 1][j] >= common[i][j + 1])) {
        lines.add(new Line('-', before.get(i++)));
      } else {
        lines.add(new Line('+', after.get(j++)));
      }
    }
    return lines;
  }
}
