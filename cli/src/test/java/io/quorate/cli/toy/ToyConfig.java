package io.quorate.cli.toy;

import io.quorate.core.option.Options;

/** What {@code key = value} lines say. */
public record ToyConfig(Options settings) {}
