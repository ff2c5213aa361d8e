package io.quorate.pacemaker.simulate;

/** One thing that the simulated cluster does in a transition. */
public sealed interface SimulationStep
    permits ResourceOperation,
        PseudoOperation,
        FencingOperation,
        ClusterOperation,
        Modification.Attribute,
        OtherStep {}
