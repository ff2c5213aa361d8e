package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.AttributeSet;
import io.quorate.pacemaker.model.Bundle;
import io.quorate.pacemaker.model.BundleContent;
import io.quorate.pacemaker.model.BundleNetwork;
import io.quorate.pacemaker.model.BundleStorage;
import io.quorate.pacemaker.model.Container;
import io.quorate.pacemaker.model.PortMapping;
import io.quorate.pacemaker.model.Primitive;
import io.quorate.pacemaker.model.StorageMapping;
import java.util.ArrayList;
import java.util.List;

/** Bundles. */
final class BundleXml {
  private static final Shape BUNDLE = Shape.of("#id", "description");
  private static final Shape CONTAINER =
      Shape.of(
          "!image",
          "replicas",
          "replicas-per-host",
          "masters",
          "promoted-max",
          "run-command",
          "network",
          "options");
  private static final Shape NETWORK =
      Shape.of("ip-range-start", "control-port", "host-interface", "host-netmask", "add-host");
  private static final Shape PORT = Shape.of("#id", "port", "internal-port", "range");
  private static final Shape STORAGE =
      Shape.of("#id", "source-dir", "source-dir-root", "!target-dir", "options");

  private BundleXml() {}

  static Bundle read(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, BUNDLE);
    List<BundleContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "instance_attributes", "meta_attributes" ->
            AttributeSetXml.readInto(contents, in, child);
        case "docker" -> contents.add(container(in, child, Container.Engine.DOCKER));
        case "podman" -> contents.add(container(in, child, Container.Engine.PODMAN));
        case "rkt" -> contents.add(container(in, child, Container.Engine.RKT));
        case "network" -> contents.add(network(in, child));
        case "storage" -> contents.add(storage(in, child));
        case "primitive" -> contents.add(ResourceXml.primitive(in, child));
        default ->
            e.unknown(
                child,
                "instance_attributes",
                "meta_attributes",
                "docker",
                "podman",
                "rkt",
                "network",
                "storage",
                "primitive");
      }
    }
    return new Bundle(e.text(), e.optional(), contents, e.origin(), e.unknown());
  }

  private static Container container(Reading in, XmlElement xml, Container.Engine engine) {
    ElementReader e = in.open(xml, CONTAINER).leaf();
    return new Container(
        engine,
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.origin(),
        e.unknown());
  }

  private static BundleNetwork network(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, NETWORK);
    List<PortMapping> mappings = in.children(e, "port-mapping", BundleXml::port);
    return new BundleNetwork(
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        mappings,
        e.origin(),
        e.unknown());
  }

  private static PortMapping port(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, PORT).leaf();
    return new PortMapping(
        e.text(), e.optional(), e.optional(), e.optional(), e.origin(), e.unknown());
  }

  private static BundleStorage storage(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, Shape.NONE);
    List<StorageMapping> mappings = in.children(e, "storage-mapping", BundleXml::mapping);
    return new BundleStorage(mappings, e.origin(), e.unknown());
  }

  private static StorageMapping mapping(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, STORAGE).leaf();
    return new StorageMapping(
        e.text(), e.optional(), e.optional(), e.text(), e.optional(), e.origin(), e.unknown());
  }

  static XmlElement write(Writing out, Bundle b) {
    return out.element(
        b,
        "bundle",
        BUNDLE,
        () -> out.all(b.contents(), BundleXml::content),
        b.id(),
        b.description());
  }

  private static XmlElement content(Writing out, BundleContent content) {
    if (content instanceof AttributeSet set) {
      return AttributeSetXml.write(out, set);
    }
    if (content instanceof Container c) {
      return out.leaf(
          c,
          c.engine().element(),
          CONTAINER,
          c.image(),
          c.replicas(),
          c.replicasPerHost(),
          c.masters(),
          c.promotedMax(),
          c.runCommand(),
          c.network(),
          c.options());
    }
    if (content instanceof BundleNetwork n) {
      return out.element(
          n,
          "network",
          NETWORK,
          () -> out.all(n.portMappings(), BundleXml::port),
          n.ipRangeStart(),
          n.controlPort(),
          n.hostInterface(),
          n.hostNetmask(),
          n.addHost());
    }
    if (content instanceof BundleStorage s) {
      return out.element(
          s, "storage", Shape.NONE, () -> out.all(s.storageMappings(), BundleXml::mapping));
    }
    return ResourceXml.primitive(out, (Primitive) content);
  }

  private static XmlElement port(Writing out, PortMapping p) {
    return out.leaf(p, "port-mapping", PORT, p.id(), p.port(), p.internalPort(), p.range());
  }

  private static XmlElement mapping(Writing out, StorageMapping m) {
    return out.leaf(
        m,
        "storage-mapping",
        STORAGE,
        m.id(),
        m.sourceDir(),
        m.sourceDirRoot(),
        m.targetDir(),
        m.options());
  }
}
