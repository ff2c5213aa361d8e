package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.effective.Setting;
import java.util.Optional;

/** Storage that two nodes write to has fencing. */
final class SharedStorageIsFenced extends PacemakerRule {
  SharedStorageIsFenced() {
    super(
        "PCM105",
        Severity.ERROR,
        "Storage that two nodes write to has fencing",
        "A node that is not fenced goes on writing. Clusters from Scratch: "
            + "stonith-enabled=false 'is completely inappropriate for a production "
            + "cluster'; ocf:pacemaker:controld refuses to start without fencing unless "
            + "allow_stonith_disabled is set.",
        "set stonith-enabled=true, and configure a fence device for every node");
  }

  @Override
  void look(CibView cib, Findings findings) {
    if (cib.isFencing()) {
      return;
    }
    Optional<PrimitiveView> shared =
        cib.primitives().stream().filter(it -> isShared(cib, it)).findFirst();
    Setting off = cib.property("stonith-enabled").orElseThrow();
    shared.ifPresent(
        it ->
            findings.add(
                off.origin(),
                "fencing is off, and several nodes write to the storage of '" + it.id() + "'",
                fix(),
                it.origin(),
                "the storage"));
  }

  private static boolean isShared(CibView cib, PrimitiveView primitive) {
    if (primitive.isDrbd()) {
      return cib.meta(primitive.top(), "promoted-max")
          .or(() -> cib.meta(primitive.top(), "master-max"))
          .filter(count -> !count.equals("1") && !count.equals("0"))
          .isPresent();
    }
    return primitive.isSharedStorage();
  }
}
