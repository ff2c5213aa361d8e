package io.quorate.testkit.lab;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives the tests of a class one {@link ClusterLab}, as a parameter of methods and constructors.
 *
 * <p>It starts before the first test of the class and ends after the last. Before each class that shares it,
 * {@link ClusterLab#repair()} is called; the CIB is what the tests before have left.
 */
@Documented
@Inherited
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(LabExtension.class)
public @interface WithLab {
  /** The number of nodes, from 1 to 3. */
  int nodes() default 3;

  /** Whether there are fence devices; see {@link LabOptions#withoutFencing()}. */
  boolean fencing() default true;

  /** The time without a token after which corosync looks for a lost node, in milliseconds. */
  int token() default 1000;

  /** Cluster properties in the first CIB: {@code no-quorum-policy=freeze}. */
  String[] properties() default {};

  /** Whether all classes of one run of tests with an equal annotation have the same lab. */
  boolean shared() default false;
}
