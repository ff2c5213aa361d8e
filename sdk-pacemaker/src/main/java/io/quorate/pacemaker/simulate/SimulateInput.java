package io.quorate.pacemaker.simulate;

/** Where {@code crm_simulate} takes the CIB from. */
public sealed interface SimulateInput {
  /** The cluster that runs, {@code --live-check}. */
  record Live() implements SimulateInput {}

  /**
   * Standard input, {@code --xml-pipe}.
   *
   * @param cib the text of the CIB; it is not shown, because it may hold passwords
   */
  record Pipe(String cib) implements SimulateInput {
    @Override
    public String toString() {
      return "Pipe[" + cib.length() + " characters]";
    }
  }

  /**
   * A file of the host, {@code --xml-file}.
   *
   * @param path of the file
   */
  record File(String path) implements SimulateInput {}
}
