package io.quorate.drbd.effective;

import io.quorate.core.diagnostic.Diagnostic;
import io.quorate.drbd.model.Resource;
import java.util.List;

/** A resource without inherited options, what it claims, and what is wrong with it alone. */
record Structure(
    Resource resource,
    List<EffectiveHost> hosts,
    List<EffectiveConnection> connections,
    List<Claim> claims,
    List<Diagnostic> problems) {}
