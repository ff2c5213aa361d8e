package io.quorate.drbd.format;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.text.Source;
import io.quorate.core.text.Span;
import io.quorate.drbd.model.DrbdStatement;
import io.quorate.drbd.model.Global;
import io.quorate.drbd.model.ModuleRequirement;
import io.quorate.drbd.model.Resource;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What reading could not understand in full.
 *
 * @param resources the resources with an error between their head and the head of the next statement of their file
 * @param outside whether there is an error in what resources inherit: in {@code common}, or in an include or template
 */
record BrokenStatements(Set<String> resources, boolean outside) {
  static BrokenStatements of(List<DrbdStatement> statements, List<Diagnostic> diagnostics) {
    List<Span> errors =
        diagnostics.stream().filter(Diagnostic::isError).flatMap(d -> d.span().stream()).toList();
    if (errors.isEmpty()) {
      return new BrokenStatements(Set.of(), false);
    }
    Map<Source, TreeMap<Integer, DrbdStatement>> places = places(statements);
    Set<String> broken = new HashSet<>();
    boolean outside = false;
    for (Span error : errors) {
      TreeMap<Integer, DrbdStatement> file = places.get(error.source());
      Map.Entry<Integer, DrbdStatement> owner =
          file == null ? null : file.floorEntry(error.start());
      if (owner != null && owner.getValue() instanceof Resource resource) {
        broken.add(resource.name());
      } else if (owner == null
          || !(owner.getValue() instanceof Global
              || owner.getValue() instanceof ModuleRequirement)) {
        outside = true;
      }
    }
    return new BrokenStatements(broken, outside);
  }

  /** The statements of each file by the place of their head. */
  private static Map<Source, TreeMap<Integer, DrbdStatement>> places(
      List<DrbdStatement> statements) {
    Map<Source, TreeMap<Integer, DrbdStatement>> places = new IdentityHashMap<>();
    for (DrbdStatement statement : statements) {
      statement
          .origin()
          .span()
          .ifPresent(
              span ->
                  places
                      .computeIfAbsent(span.source(), source -> new TreeMap<>())
                      .putIfAbsent(span.start(), statement));
    }
    return places;
  }
}
