/** Every format and rule from a shell. */
module io.quorate.cli {
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires io.quorate.core;
}
