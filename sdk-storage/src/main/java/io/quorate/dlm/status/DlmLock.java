package io.quorate.dlm.status;

/**
 * A lock of a lockspace on this node, by {@code dlm_tool lockdump}.
 *
 * @param id its number on this node
 * @param granted the mode that it has: {@code NL}, {@code CR}, {@code CW}, {@code PR}, {@code PW}, {@code EX}
 * @param requested the mode that it waits for; {@code IV} when it waits for none
 * @param pid the process that asked for it
 * @param master the node that masters the resource; 0 when it is this one
 * @param copy whether this node masters the lock of another one
 * @param resource what is locked
 */
public record DlmLock(
    long id,
    String granted,
    String requested,
    long pid,
    int master,
    boolean copy,
    String resource) {
  /** Whether it waits for a mode. */
  public boolean isWaiting() {
    return !requested.equals("IV");
  }
}
