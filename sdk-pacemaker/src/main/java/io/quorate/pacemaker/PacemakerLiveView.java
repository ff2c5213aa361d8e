package io.quorate.pacemaker;

import io.quorate.core.catalog.LiveView;
import io.quorate.core.format.Parsed;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.ClusterStatusTable;
import io.quorate.pacemaker.status.CrmMonXml;
import io.quorate.pacemaker.status.ReportedError;
import io.quorate.pacemaker.watch.ClusterChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The state of a cluster in words: the table at first, then what happens, from one XML of {@code crm_mon} after another. */
final class PacemakerLiveView implements LiveView {
  private final StringBuilder text = new StringBuilder();
  private Optional<ClusterStatus> shown = Optional.empty();
  private boolean connected = true;
  private long notUnderstood;

  @Override
  public List<String> accept(String line) {
    String stripped = line.strip();
    boolean exit = stripped.startsWith("exit ");
    if (!exit) {
      text.append(line).append('\n');
    }
    boolean end = stripped.equals("</pacemaker-result>") || stripped.equals("</crm_mon>");
    if (!end && (!exit || text.toString().isBlank())) {
      return List.of();
    }
    String answer = text.toString();
    text.setLength(0);
    Parsed<ClusterStatus> parsed = CrmMonXml.PARSER.parse(Source.of("crm_mon", answer));
    if (!parsed.value().sections().isEmpty()) {
      notUnderstood += parsed.diagnostics().size();
    }
    return told(parsed.value(), answer);
  }

  private List<String> told(ClusterStatus now, String answer) {
    if (now.sections().isEmpty()) {
      boolean told = !connected;
      connected = false;
      return told ? List.of() : List.of("connection lost: " + why(now, answer));
    }
    List<String> said = new ArrayList<>();
    if (!connected) {
      said.add("connection regained");
    }
    connected = true;
    if (shown.isEmpty()) {
      ClusterStatusTable.print(now).lines().forEach(said::add);
    } else {
      ClusterChanges.between(shown.get(), now).forEach(event -> said.add(event.toString()));
    }
    shown = Optional.of(now);
    return said;
  }

  /** What the tool says instead of a status: in its XML, or in plain words. */
  private static String why(ClusterStatus now, String answer) {
    return now.error()
        .map(ReportedError::message)
        .orElseGet(() -> answer.strip().lines().findFirst().orElse("no answer"));
  }

  @Override
  public boolean mustRestart() {
    return false;
  }

  @Override
  public void restart() {
    text.setLength(0);
  }

  @Override
  public long notUnderstood() {
    return notUnderstood;
  }

  @Override
  public String page() {
    return shown.map(ClusterStatusTable::print).orElse("");
  }
}
