package io.quorate.pacemaker.command;

import io.quorate.core.exec.ToolCall;
import io.quorate.core.format.Parser;
import io.quorate.pacemaker.value.PacemakerRelease;

/**
 * {@code crm_mon}: the state of the cluster; crm_mon(8) of 1.1.18 to 3.0.
 *
 * <p>Exit code 102 when the daemons do not run; the error then stands in the XML, on standard output.
 *
 * @param release of the tool
 */
public record CrmMon(PacemakerRelease release) {
  /** The commands of a release. */
  public static CrmMon of(PacemakerRelease release) {
    return new CrmMon(release);
  }

  /** The state in XML: {@code --output-as=xml}, before 2.0.3 {@code --as-xml}. */
  public <T> ToolCall<T> xml(CrmMonOptions options, Parser<T> parser) {
    return call(release.atLeast(2, 0, 3) ? "--output-as=xml" : "--as-xml", options).to(parser);
  }

  /** The state in the XML of releases before 2.0.3, which later ones before 3.0 still write: {@code --as-xml}. */
  public <T> ToolCall<T> legacyXml(CrmMonOptions options, Parser<T> parser) {
    return call("--as-xml", options).to(parser);
  }

  /** The state in words: {@code --one-shot}. */
  public <T> ToolCall<T> text(CrmMonOptions options, Parser<T> parser) {
    return call("--one-shot", options).to(parser);
  }

  private Call call(String form, CrmMonOptions options) {
    Call call = Call.of("crm_mon", form);
    options.flags().forEach(flag -> call.flag(flag, true));
    if (options.fenceHistory().isPresent()) {
      Call.since(release, "crm_mon --fence-history", 2, 0, 0);
      call.option("fence-history", Integer.toString(options.fenceHistory().getAsInt()));
    }
    if (!options.include().isEmpty() || !options.exclude().isEmpty()) {
      Call.since(release, "crm_mon --include and --exclude", 2, 0, 4);
      options.include().forEach(section -> call.option("include", section));
      options.exclude().forEach(section -> call.option("exclude", section));
    }
    if (options.node().isPresent() || options.resource().isPresent()) {
      Call.since(release, "crm_mon --node and --resource", 2, 0, 5);
      call.option("node", options.node()).option("resource", options.resource());
    }
    return call;
  }
}
