package io.quorate.pacemaker.model;

/** A child of {@code configuration}. */
public sealed interface ConfigurationSection extends CibElement
    permits CrmConfig,
        ResourceDefaults,
        OperationDefaults,
        Nodes,
        Resources,
        Constraints,
        FencingTopology,
        Acls,
        Tags,
        Alerts {}
