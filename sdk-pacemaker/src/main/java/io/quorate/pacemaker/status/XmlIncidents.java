package io.quorate.pacemaker.status;

import io.quorate.core.xml.XmlElement;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads {@code failure}, {@code fence_event}, {@code ticket} and {@code ban}. */
final class XmlIncidents {
  private final XmlContext context;

  XmlIncidents(XmlContext context) {
    this.context = context;
  }

  FailedAction failure(XmlElement element) {
    XmlFields fields = context.open(element);
    String key = fields.text("op_key", "id").orElse("");
    Optional<OperationKey> parts = OperationKey.parse(key);
    Optional<OperationKey> other = parts.filter(it -> !it.task().equals("failure"));
    OptionalLong interval = fields.number("interval");
    FailedAction failure =
        new FailedActionBuilder()
            .operationKey(key)
            .resource(parts.map(XmlIncidents::resource))
            .task(fields.text("task").or(() -> other.map(OperationKey::task)))
            .intervalMs(
                interval.isPresent() || other.isEmpty()
                    ? interval
                    : OptionalLong.of(other.get().intervalMs()))
            .node(fields.required("node"))
            .exitCode(fields.integer("exitcode"))
            .exitStatus(fields.text("exitstatus"))
            .exitReason(
                fields
                    .text("exitreason")
                    .filter(reason -> !reason.equals("none"))
                    .map(XmlIncidents::unescaped))
            .call(fields.integer("call"))
            .status(fields.text("status"))
            .lastRcChange(fields.time("last-rc-change"))
            .queuedMs(fields.number("queued"))
            .execMs(fields.number("exec"))
            .build();
    fields.done();
    return failure;
  }

  /** The resource of an operation's key, or of {@code RESOURCE_last_failure_0}, the id of a result in the CIB. */
  static String resource(OperationKey key) {
    return key.task().equals("failure") && key.resource().endsWith("_last")
        ? key.resource().substring(0, key.resource().length() - "_last".length())
        : key.resource();
  }

  /** Since 2.0.3 {@code crm_mon} escapes a reason twice: {@code &amp;quot;} is a quote. */
  private static String unescaped(String reason) {
    return reason
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&apos;", "'")
        .replace("&amp;", "&");
  }

  FencingEvent fencing(XmlElement element) {
    XmlFields fields = context.open(element);
    FencingEvent event =
        new FencingEventBuilder()
            .action(fields.required("action"))
            .target(fields.required("target"))
            .state(state(fields))
            .extendedStatus(fields.text("extended-status"))
            .exitReason(fields.text("exit-reason"))
            .delegate(fields.text("delegate"))
            .client(fields.text("client"))
            .origin(fields.text("origin"))
            .completed(fields.time("completed"))
            .build();
    fields.done();
    return event;
  }

  private static FencingState state(XmlFields fields) {
    switch (fields.text("status", "state").orElse("")) {
      case "success" -> {
        return FencingState.SUCCESS;
      }
      case "failed" -> {
        return FencingState.FAILED;
      }
      case "pending" -> {
        return FencingState.PENDING;
      }
      default -> {
        fields.wrong("status", "success, failed or pending is expected; pending is taken");
        return FencingState.PENDING;
      }
    }
  }

  TicketStatus ticket(XmlElement element) {
    XmlFields fields = context.open(element);
    String status = fields.required("status");
    if (!status.equals("granted") && !status.equals("revoked")) {
      fields.wrong("status", "granted or revoked is expected; revoked is taken");
    }
    TicketStatus ticket =
        new TicketStatus(
            fields.required("id"),
            status.equals("granted"),
            fields.flag("standby"),
            fields.time("last-granted"));
    fields.done();
    return ticket;
  }

  BanStatus ban(XmlElement element) {
    XmlFields fields = context.open(element);
    BanStatus ban =
        new BanStatus(
            fields.required("id"),
            fields.required("resource"),
            fields.required("node"),
            fields.optionalFlag("promoted-only", "master_only").orElse(false),
            XmlHistory.score(fields, "weight"));
    fields.done();
    return ban;
  }
}
