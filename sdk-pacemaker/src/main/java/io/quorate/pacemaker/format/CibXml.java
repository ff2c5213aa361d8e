package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.model.Configuration;
import io.quorate.pacemaker.model.Status;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The root element. */
final class CibXml {
  private static final Shape CIB =
      Shape.of(
          "validate-with",
          "crm_feature_set",
          "!admin_epoch",
          "!epoch",
          "!num_updates",
          "cib-last-written",
          "update-origin",
          "update-client",
          "update-user",
          "have-quorum",
          "dc-uuid",
          "no-quorum-panic",
          "execution-date",
          "remote-tls-port",
          "remote-clear-port");

  private CibXml() {}

  static Cib read(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, CIB);
    @Nullable Configuration configuration = null;
    Optional<Status> status = Optional.empty();
    for (XmlElement child : e.children()) {
      if (child.name().equals("configuration") && configuration == null) {
        configuration = ConfigurationXml.read(in, child);
      } else if (child.name().equals("status") && status.isEmpty()) {
        status = Optional.of(StatusXml.read(in.withoutProblems(), child));
      } else if (child.name().equals("configuration") || child.name().equals("status")) {
        e.repeated(child);
      } else {
        e.unknown(child, "configuration", "status");
      }
    }
    return new Cib(
        e.optional(),
        e.optional(),
        e.text(),
        e.text(),
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        configuration == null ? Configuration.of() : configuration,
        status,
        e.origin(),
        e.unknown());
  }

  static XmlElement write(Writing out, Cib cib) {
    return out.element(
        cib,
        "cib",
        CIB,
        () -> children(out, cib),
        cib.validateWith(),
        cib.crmFeatureSet(),
        cib.adminEpoch(),
        cib.epoch(),
        cib.numUpdates(),
        cib.cibLastWritten(),
        cib.updateOrigin(),
        cib.updateClient(),
        cib.updateUser(),
        cib.haveQuorum(),
        cib.dcUuid(),
        cib.noQuorumPanic(),
        cib.executionDate(),
        cib.remoteTlsPort(),
        cib.remoteClearPort());
  }

  private static List<XmlElement> children(Writing out, Cib cib) {
    List<XmlElement> children = new ArrayList<>();
    children.add(ConfigurationXml.write(out, cib.configuration()));
    cib.status().ifPresent(status -> children.add(StatusXml.write(out, status)));
    return children;
  }
}
