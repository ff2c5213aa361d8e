package io.quorate.testkit.lab;

import static org.assertj.core.api.Assertions.assertThat;

import io.quorate.core.exec.Command;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.ClassOrderer;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestClassOrder;

/** Classes that share a lab. */
@TestClassOrder(ClassOrderer.OrderAnnotation.class)
class WithLabTest {
  private static final Set<Path> DIRECTORIES = new HashSet<>();

  @WithLab
  private static final class Plain {}

  @Test
  void whatTheAnnotationSaysByItself() {
    WithLab plain = Plain.class.getAnnotation(WithLab.class);
    assertThat(plain.nodes()).isEqualTo(3);
    assertThat(plain.fencing()).isTrue();
    assertThat(plain.shared()).isFalse();
  }

  @Nested
  @Order(1)
  @WithLab(nodes = 1, fencing = false, properties = "no-quorum-policy=ignore", shared = true)
  class TheFirst {
    @Test
    void leavesItsNodeWithoutPower(ClusterLab lab) {
      DIRECTORIES.add(lab.directory());
      Command query =
          Command.of("crm_attribute", "--query", "--quiet", "--name", "no-quorum-policy");
      assertThat(lab.node("n1").run(query).stdout()).isEqualTo("ignore\n");
      lab.kill("n1");
    }
  }

  @Nested
  @Order(2)
  @WithLab(nodes = 1, fencing = false, properties = "no-quorum-policy=ignore", shared = true)
  class TheSecond {
    private final ClusterLab given;

    TheSecond(ClusterLab given) {
      this.given = given;
    }

    @Test
    void findsTheSameLabRepaired(ClusterLab lab) {
      assertThat(lab).isSameAs(given);
      assertThat(DIRECTORIES).containsExactly(lab.directory());
      assertThat(lab.isOn("n1")).isTrue();
    }
  }
}
