package io.quorate.testkit.lab;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.Store;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.junit.platform.commons.support.AnnotationSupport;

/** Starts labs for {@link WithLab}; the store of JUnit ends them. */
final class LabExtension implements BeforeAllCallback, ParameterResolver {
  private static final Namespace NAMESPACE = Namespace.create(LabExtension.class);

  @Override
  public void beforeAll(ExtensionContext context) {
    WithLab wanted = wanted(context);
    boolean used = wanted.shared() && context.getRoot().getStore(NAMESPACE).get(wanted) != null;
    ClusterLab lab = lab(context);
    if (used) {
      lab.repair();
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == ClusterLab.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return lab(context);
  }

  /** The lab of the class; a nested class and a test find the one that their outer class has. */
  private static ClusterLab lab(ExtensionContext context) {
    WithLab wanted = wanted(context);
    Store store = (wanted.shared() ? context.getRoot() : context).getStore(NAMESPACE);
    return store.getOrComputeIfAbsent(wanted, LabExtension::start, ClusterLab.class);
  }

  private static WithLab wanted(ExtensionContext context) {
    return AnnotationSupport.findAnnotation(
            context.getRequiredTestClass(), WithLab.class, context.getEnclosingTestClasses())
        .orElseThrow();
  }

  private static ClusterLab start(WithLab wanted) {
    LabOptions options = LabOptions.defaults().withToken(Duration.ofMillis(wanted.token()));
    for (String property : List.of(wanted.properties())) {
      int equals = property.indexOf('=');
      options = options.withProperty(property.substring(0, equals), property.substring(equals + 1));
    }
    return ClusterLab.start(wanted.nodes(), wanted.fencing() ? options : options.withoutFencing());
  }
}
