package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The order of storage and of what uses it is mandatory. */
final class StorageOrdersAreMandatory extends PacemakerRule {
  StorageOrdersAreMandatory() {
    super(
        "PCM102",
        Severity.ERROR,
        "The order of storage and of what uses it is mandatory",
        "Pacemaker Explained, Ordering: with kind Optional, which a score of 0 "
            + "means, an order applies only if both actions are scheduled in the same "
            + "transition. After a failure of the storage its users are neither stopped "
            + "nor kept from starting.",
        "set kind=Mandatory; in crm shell 'order ID Mandatory: FIRST THEN'");
  }

  @Override
  void look(CibView cib, Findings findings) {
    Set<String> seen = new HashSet<>();
    for (OrderLink link : cib.orders()) {
      if (link.kind() == OrderLink.Kind.OPTIONAL
          && uses(cib.within(link.then()))
          && cib.within(link.first()).stream().anyMatch(StorageOrdersAreMandatory::isBasis)
          && !isOtherwiseMandatory(cib, link)
          && seen.add(link.constraint())) {
        findings.add(
            link.origin(),
            "order '"
                + link.constraint()
                + "' of '"
                + link.first()
                + "' and '"
                + link.then()
                + "' is optional");
      }
    }
  }

  private static boolean uses(List<PrimitiveView> primitives) {
    return primitives.stream().anyMatch(it -> isBasis(it) || it.isVirtualDomain());
  }

  private static boolean isBasis(PrimitiveView primitive) {
    return primitive.isStorage() || primitive.isLibvirt();
  }

  private static boolean isOtherwiseMandatory(CibView cib, OrderLink link) {
    return cib.orders().stream()
        .anyMatch(
            other ->
                other.kind() == OrderLink.Kind.MANDATORY
                    && other.isStartup()
                    && other.first().equals(link.first())
                    && other.then().equals(link.then()));
  }
}
