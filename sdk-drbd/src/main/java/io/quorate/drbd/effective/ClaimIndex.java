package io.quorate.drbd.effective;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.core.diagnostic.DiagnosticSink;
import io.quorate.core.diagnostic.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who uses what, over all resources: finds conflicts of one resource without looking at the others. */
final class ClaimIndex {
  private record Holder(String resource, int order, Claim claim) {
    boolean isBefore(Holder other) {
      return claim.inherited() == other.claim.inherited()
          ? order < other.order
          : !claim.inherited();
    }
  }

  private final Map<String, Object> holders = new HashMap<>();

  void add(String resource, int order, List<Claim> claims) {
    for (Claim claim : claims) {
      Holder holder = new Holder(resource, order, claim);
      Object known = holders.putIfAbsent(claim.key(), holder);
      if (known != null) {
        List<Holder> all = new ArrayList<>(all(known));
        all.add(holder);
        holders.put(claim.key(), all);
      }
    }
  }

  void remove(String resource, List<Claim> claims) {
    for (Claim claim : claims) {
      Object known = holders.get(claim.key());
      if (known == null) {
        continue;
      }
      List<Holder> left = all(known).stream().filter(h -> !h.resource().equals(resource)).toList();
      if (left.isEmpty()) {
        holders.remove(claim.key());
      } else {
        holders.put(claim.key(), left.size() == 1 ? left.get(0) : left);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Holder> all(Object known) {
    return known instanceof Holder holder ? List.of(holder) : (List<Holder>) known;
  }

  /** Reports each claim of a resource that somebody made before it. */
  void report(String resource, List<Claim> claims, DiagnosticSink sink) {
    for (Claim claim : claims) {
      Object known = holders.get(claim.key());
      if (known == null || known instanceof Holder) {
        continue;
      }
      Holder first = null;
      for (Holder holder : all(known)) {
        if (first == null || holder.isBefore(first)) {
          first = holder;
        }
      }
      if (first == null
          || first.claim() == claim
          || (claim.shared() && first.resource().equals(resource))) {
        continue;
      }
      Diagnostic diagnostic =
          Diagnostic.of(
                  Severity.ERROR,
                  claim.shared() ? "DRBD025" : "DRBD009",
                  claim.what()
                      + " is used twice, by resource '"
                      + first.resource()
                      + (first.resource().equals(resource)
                          ? "' itself"
                          : "' and by '" + resource + "'"))
              .at(claim.origin().span())
              .withHelp("each needs its own");
      sink.report(
          first
              .claim()
              .origin()
              .span()
              .map(s -> diagnostic.withRelated("first used here", s))
              .orElse(diagnostic));
    }
  }

  /** The resources that use something that a resource claims, itself left aside. */
  List<String> rivals(String resource, List<Claim> claims) {
    List<String> rivals = new ArrayList<>();
    for (Claim claim : claims) {
      Object known = holders.get(claim.key());
      if (known != null) {
        for (Holder holder : all(known)) {
          if (!holder.resource().equals(resource) && !rivals.contains(holder.resource())) {
            rivals.add(holder.resource());
          }
        }
      }
    }
    return rivals;
  }
}
