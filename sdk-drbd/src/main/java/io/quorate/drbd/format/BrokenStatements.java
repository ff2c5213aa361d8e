package io.quorate.drbd.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Span;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.Global;
import io.quorate.drbd.model.ModuleRequirement;
import io.quorate.drbd.model.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What reading could not understand in full.
 *
 * @param resources the resources with an error between their head and the head of the next statement of their file
 * @param outside whether there is an error in what resources inherit: in {@code common}, or in an include or template
 */
record BrokenStatements(Set<String> resources, boolean outside) {
  static BrokenStatements of(List<DrbdStatement> statements, List<Diagnostic> diagnostics) {
    Set<String> broken = new HashSet<>();
    boolean outside = false;
    for (Diagnostic diagnostic : diagnostics) {
      if (!diagnostic.isError() || diagnostic.span().isEmpty()) {
        continue;
      }
      Optional<DrbdStatement> owner = owner(statements, diagnostic.span().get());
      if (owner.isPresent() && owner.get() instanceof Resource resource) {
        broken.add(resource.name());
      } else if (owner.isEmpty()
          || !(owner.get() instanceof Global || owner.get() instanceof ModuleRequirement)) {
        outside = true;
      }
    }
    return new BrokenStatements(broken, outside);
  }

  private static Optional<DrbdStatement> owner(List<DrbdStatement> statements, Span error) {
    DrbdStatement owner = null;
    int best = -1;
    for (DrbdStatement statement : statements) {
      Optional<Span> span = statement.origin().span();
      if (span.isPresent()
          && span.get().source() == error.source()
          && span.get().start() <= error.start()
          && span.get().start() > best) {
        best = span.get().start();
        owner = statement;
      }
    }
    return Optional.ofNullable(owner);
  }
}
