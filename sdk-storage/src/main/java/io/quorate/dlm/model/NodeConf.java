package io.quorate.dlm.model;

import io.quorate.core.option.Options;
import io.quorate.core.text.Origin;

/**
 * {@code node id=N mark=M}, dlm.conf(5) section "Node configuration".
 *
 * @param id the number that Corosync gives the node
 * @param args {@code mark=M}: the mark of packets to it
 * @param origin where it was read from
 */
public record NodeConf(long id, Options args, Origin origin) {}
