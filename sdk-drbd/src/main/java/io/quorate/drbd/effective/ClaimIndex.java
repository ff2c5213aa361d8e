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
  private static final int CLAIMS_OF_A_RESOURCE = 8;

  /** The claim of each thing; where there are several, a list with the one first that counts. */
  private final Map<Claim, Object> holders;

  /** How many things have several claims: mostly none, and then there is nothing to look up. */
  private int contested;

  ClaimIndex(int resources) {
    holders = new HashMap<>(resources * CLAIMS_OF_A_RESOURCE);
  }

  /** Adds all claims of one resource. */
  void add(List<Claim> claims) {
    for (Claim claim : claims) {
      Object known = holders.putIfAbsent(claim, claim);
      if (known instanceof Claim single) {
        if (!isRepeated(claim, single)) {
          List<Claim> all = new ArrayList<>(2);
          all.add(single);
          insert(all, claim);
          holders.put(claim, all);
          contested++;
        }
      } else if (known != null) {
        List<Claim> all = all(known);
        if (!isRepeated(claim, all.get(0)) && !isRepeated(claim, all.get(all.size() - 1))) {
          insert(all, claim);
        }
      }
    }
  }

  /** Whether the same resource has claimed it before, and may do so. */
  private static boolean isRepeated(Claim claim, Claim known) {
    return claim.shared() && claim.by() == known.by();
  }

  private static void insert(List<Claim> all, Claim claim) {
    all.add(!all.isEmpty() && claim.isBefore(all.get(0)) ? 0 : all.size(), claim);
  }

  /** Takes out all claims of one resource. */
  void remove(String resource, List<Claim> claims) {
    for (Claim claim : claims) {
      // The key goes too: it would keep the old text of the resource.
      Object known = holders.remove(claim);
      if (known == null) {
        continue;
      }
      List<Claim> left = new ArrayList<>();
      for (Claim holder : all(known)) {
        if (!holder.by().resource().equals(resource)) {
          insert(left, holder);
        }
      }
      contested += (left.size() > 1 ? 1 : 0) - (known instanceof Claim ? 0 : 1);
      if (!left.isEmpty()) {
        holders.put(left.get(0), left.size() == 1 ? left.get(0) : left);
      }
    }
  }

  @SuppressWarnings("unchecked")
  private static List<Claim> all(Object known) {
    return known instanceof Claim claim ? List.of(claim) : (List<Claim>) known;
  }

  /** Reports each claim of a resource that somebody made before it. */
  void report(String resource, List<Claim> claims, DiagnosticSink sink) {
    if (contested == 0) {
      return;
    }
    for (Claim claim : claims) {
      Object known = holders.get(claim);
      if (known == null || known instanceof Claim) {
        continue;
      }
      Claim first = all(known).get(0);
      if (first != claim && !(claim.shared() && first.by().resource().equals(resource))) {
        report(claim, first, sink);
      }
    }
  }

  private static void report(Claim claim, Claim first, DiagnosticSink sink) {
    String resource = claim.by().resource();
    Diagnostic diagnostic =
        Diagnostic.of(
                Severity.ERROR,
                claim.shared() ? "DRBD025" : "DRBD009",
                claim.what()
                    + " is used twice, by resource '"
                    + first.by().resource()
                    + (first.by().resource().equals(resource)
                        ? "' itself"
                        : "' and by '" + resource + "'"))
            .at(claim.origin().span())
            .withHelp("each needs its own");
    sink.report(
        first
            .origin()
            .span()
            .map(s -> diagnostic.withRelated("first used here", s))
            .orElse(diagnostic));
  }

  /** The resources that use something that a resource claims, itself left aside. */
  List<String> rivals(String resource, List<Claim> claims) {
    List<String> rivals = new ArrayList<>();
    if (contested == 0) {
      return rivals;
    }
    for (Claim claim : claims) {
      Object known = holders.get(claim);
      if (known != null) {
        for (Claim holder : all(known)) {
          String other = holder.by().resource();
          if (!other.equals(resource) && !rivals.contains(other)) {
            rivals.add(other);
          }
        }
      }
    }
    return rivals;
  }
}
