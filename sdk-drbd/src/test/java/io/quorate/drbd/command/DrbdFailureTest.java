package io.quorate.drbd.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class DrbdFailureTest {
  @Example
  void requestThatIsRefused() {
    assertThat(
            DrbdFailure.findAll(
                """
                0: Failure: (127) Device minor not allocated
                additional info from kernel:
                unknown minor
                Command 'drbdsetup-84 role 0' terminated with exit code 10
                """))
        .containsExactly(
            new DrbdFailure(
                "0", DrbdFailure.NO_MINOR, "Device minor not allocated", List.of("unknown minor")));
  }

  @Example
  void changesOfStateThatAreRefused() {
    List<DrbdFailure> found =
        DrbdFailure.findAll(
            """
            r0: State change failed: (-2) Need access to UpToDate data
            Command 'drbdsetup primary r0' terminated with exit code 17
            r1: State change failed: (-12) Device is held open by someone
            additional info from kernel:
            /dev/drbd10 open_cnt:1, writable:1; list of openers follows
            drbd10 opened by mount (pid 4711) at 2026-01-01 00:00:00
            r2: State change failed: (0)unknown error.
            """);
    assertThat(found)
        .extracting(DrbdFailure::object, DrbdFailure::code)
        .containsExactly(
            tuple("r0", DrbdFailure.NO_UP_TO_DATE_DISK),
            tuple("r1", DrbdFailure.DEVICE_IN_USE),
            tuple("r2", 0));
    assertThat(found.get(0).details()).isEmpty();
    assertThat(found.get(1).details()).hasSize(2);
    assertThat(found.get(2).text()).isEqualTo("unknown error.");
    assertThat(found).allMatch(DrbdFailure::isStateChange);
  }

  @Example
  void messagesOfSeveralLinesAndWithoutNumber() {
    List<DrbdFailure> found =
        DrbdFailure.findAll(
            """
            r1: Failure: (119) No valid meta-data signature found.

            \t==> Use 'drbdadm create-md res' to initialize meta-data area. <==

            r0: No such resource
            """);
    assertThat(found)
        .extracting(DrbdFailure::code)
        .containsExactly(DrbdFailure.NO_METADATA, DrbdFailure.NO_CODE);
    assertThat(found.get(1).isStateChange()).isFalse();
    assertThat(found.get(0).isStateChange()).isFalse();
  }

  @Example
  void otherWords() {
    assertThat(DrbdFailure.findAll("'nosuch' not defined in your config (for this host).\n"))
        .isEmpty();
    assertThat(DrbdFailure.findAll("additional info from kernel:\nalone\n")).isEmpty();
  }

  @Property(tries = 300)
  void neverThrows(@ForAll String words) {
    assertThat(DrbdFailure.findAll("r0: Failure: (1) a\nadditional info from kernel:\n" + words))
        .isNotEmpty();
  }
}
