package io.quorate.pacemaker.rule;

import io.quorate.core.diagnostic.Severity;
import io.quorate.pacemaker.model.Clone;
import io.quorate.pacemaker.model.Master;
import io.quorate.pacemaker.model.Resource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** Shared storage is cloned, and its clones interleave. */
final class SharedStorageIsCloned extends PacemakerRule {
  SharedStorageIsCloned() {
    super(
        "PCM123",
        Severity.ERROR,
        "Shared storage is cloned, and its clones interleave",
        "DLM, lock managers and cluster file systems are needed on every node that "
            + "uses them (Clusters from Scratch, chapter 9). Pacemaker Explained, Clone "
            + "Options: without interleave an instance waits for all instances of what it"
            + " depends on, so that the stop of one node restarts the stack on the "
            + "others.",
        "put it into a clone with the meta attribute interleave=true");
  }

  @Override
  void look(CibView cib, Findings findings) {
    for (PrimitiveView primitive : cib.primitives()) {
      if (primitive.isSharedStorage() && !cib.isCloned(primitive)) {
        findings.add(
            primitive.origin(),
            "'" + primitive.id() + "' is needed on every node, and is no clone");
      }
    }
    Set<String> seen = new HashSet<>();
    for (OrderLink link : cib.orders()) {
      Optional<Resource> then = cib.resource(link.then()).map(cib.effective()::top);
      Optional<Resource> first = cib.resource(link.first()).map(cib.effective()::top);
      if (first.filter(SharedStorageIsCloned::isClone).isPresent()
          && then.filter(SharedStorageIsCloned::isClone).isPresent()
          && cib.within(then.get().id()).stream()
              .anyMatch(it -> it.isSharedStorage() || it.isLibvirt())
          && !cib.isMeta(then.get(), "interleave")
          && seen.add(then.get().id())) {
        findings.add(
            then.get().origin(),
            "clone '"
                + then.get().id()
                + "' does not interleave with '"
                + first.get().id()
                + "', which it depends on",
            "set the meta attribute interleave=true");
      }
    }
  }

  private static boolean isClone(Resource resource) {
    return resource instanceof Clone || resource instanceof Master;
  }
}
