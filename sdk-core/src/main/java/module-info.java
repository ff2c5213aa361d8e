/** Text, diagnostics, lossless trees, options, formats, rules and running commands. */
module io.quorate.core {
  requires static transitive org.jspecify;

  exports io.quorate.core;
  exports io.quorate.core.block;
  exports io.quorate.core.catalog;
  exports io.quorate.core.diagnostic;
  exports io.quorate.core.exec;
  exports io.quorate.core.format;
  exports io.quorate.core.option;
  exports io.quorate.core.rule;
  exports io.quorate.core.text;
  exports io.quorate.core.value;
  exports io.quorate.core.xml;

  uses io.quorate.core.catalog.FormatProvider;
  uses io.quorate.core.catalog.PlanProvider;
  uses io.quorate.core.catalog.WatchProvider;
}
