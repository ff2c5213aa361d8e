package io.quorate.corosync.status;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;

/** Prints quorum and members as a table for people. */
public final class QuorumTable {
  private QuorumTable() {}

  /**
   * One line on quorum and votes, then one for each member, and one for the quorum device.
   *
   * <pre>
   * quorum: yes, 3 of 3 votes, 2 needed; ring 1.d
   * NODE  NAME  VOTES
   * 1     n1    1      local
   * </pre>
   */
  public static String print(QuorumStatus status) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("NODE", "NAME", "VOTES", ""));
    for (QuorumMember member : status.members()) {
      List<String> notes = new ArrayList<>();
      if (member.local()) {
        notes.add("local");
      }
      member.qdevice().ifPresent(vote -> notes.add("qdevice " + vote));
      rows.add(
          List.of(
              Long.toString(member.nodeId()),
              member.name(),
              text(member.votes()),
              String.join(", ", notes)));
    }
    status
        .qdevice()
        .ifPresent(
            device ->
                rows.add(
                    List.of(
                        "-",
                        device.name(),
                        Integer.toString(device.votes()),
                        "of " + device.available())));
    return head(status) + "\n" + table(rows);
  }

  private static String head(QuorumStatus status) {
    StringBuilder head = new StringBuilder("quorum: ");
    head.append(status.quorate().map(yes -> yes ? "yes" : "no").orElse("not told"));
    status
        .votequorum()
        .ifPresent(
            votes -> {
              head.append(", ").append(text(votes.totalVotes()));
              head.append(" of ").append(text(votes.expectedVotes())).append(" votes, ");
              head.append(text(votes.quorum())).append(" needed");
            });
    status.ring().ifPresent(ring -> head.append("; ring ").append(ring));
    return head.toString();
  }

  private static String text(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : "-";
  }

  private static String table(List<List<String>> rows) {
    int[] widths = new int[4];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], row.get(i).length());
      }
    }
    return rows.stream()
        .map(
            row -> {
              StringBuilder line = new StringBuilder();
              for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - row.get(i).length() + 2));
              }
              return line.toString().stripTrailing() + "\n";
            })
        .collect(Collectors.joining());
  }
}
