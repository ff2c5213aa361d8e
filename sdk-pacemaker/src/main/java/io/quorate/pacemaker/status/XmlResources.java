package io.quorate.pacemaker.status;

import io.quorate.core.xml.XmlElement;
import io.quorate.core.xml.XmlNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads resources: {@code resource}, {@code group}, {@code clone}, {@code bundle}. */
final class XmlResources {
  private final XmlContext context;

  XmlResources(XmlContext context) {
    this.context = context;
  }

  /** The resources in an element. */
  List<ResourceStatus> list(XmlElement parent) {
    List<ResourceStatus> all = new ArrayList<>();
    for (XmlNode child : parent.children()) {
      if (child instanceof XmlElement element) {
        Optional<ResourceStatus> resource = read(element);
        if (resource.isPresent()) {
          all.add(resource.get());
        } else if (!element.name().equals("item")) { // the words "No resources"
          context.unknownElement(parent, element);
        }
      }
    }
    return all;
  }

  /** A resource; empty when the element is none. */
  Optional<ResourceStatus> read(XmlElement element) {
    return switch (element.name()) {
      case "resource" -> Optional.of(primitive(element));
      case "group" -> Optional.of(group(element));
      case "clone" -> Optional.of(clone(element));
      case "bundle" -> Optional.of(bundle(element));
      default -> Optional.empty();
    };
  }

  private PrimitiveStatus primitive(XmlElement element) {
    XmlFields fields = context.open(element);
    Optional<Boolean> removed = fields.optionalFlag("removed", "orphaned");
    PrimitiveStatus primitive =
        new PrimitiveStatusBuilder()
            .id(fields.required("id"))
            .agent(fields.agent("resource_agent"))
            .role(role(fields))
            .targetRole(fields.text("target_role"))
            .orphaned(removed.orElse(false))
            .managed(fields.optionalFlag("managed").orElse(true))
            .failed(fields.flag("failed"))
            .blocked(fields.flag("blocked"))
            .failureIgnored(fields.flag("failure_ignored"))
            .maintenance(fields.optionalFlag("maintenance"))
            .pending(fields.text("pending"))
            .lockedTo(fields.text("locked_to"))
            .description(fields.text("description"))
            .nodes(nodes(element))
            .build();
    fields.skip("active", "nodes_running_on");
    fields.done();
    return primitive;
  }

  private static ResourceRole role(XmlFields fields) {
    Optional<ResourceRole> role = ResourceRole.of(fields.required("role"));
    if (role.isEmpty()) {
      fields.wrong("role", "a role is expected, for example Started or Promoted");
    }
    return role.orElse(ResourceRole.UNKNOWN);
  }

  private List<RunningOn> nodes(XmlElement resource) {
    List<RunningOn> nodes = new ArrayList<>(1);
    for (XmlNode child : resource.children()) {
      if (child instanceof XmlElement element) {
        if (element.name().equals("node")) {
          XmlFields fields = context.open(element);
          nodes.add(
              new RunningOn(
                  fields.required("name"), fields.text("id"), fields.optionalFlag("cached")));
          fields.done();
        } else if (!element
            .name()
            .equals("xml")) { // the configuration, in crm_resource --query-xml
          context.unknownElement(resource, element);
        }
      }
    }
    return nodes;
  }

  private GroupStatus group(XmlElement element) {
    XmlFields fields = context.open(element);
    GroupStatusBuilder group =
        new GroupStatusBuilder()
            .id(fields.required("id"))
            .managed(fields.optionalFlag("managed").orElse(true))
            .disabled(fields.flag("disabled"))
            .maintenance(fields.optionalFlag("maintenance"))
            .description(fields.text("description"));
    fields.skip("number_resources");
    fields.done();
    for (ResourceStatus member : list(element)) {
      member.primitives().forEach(group::addResources);
    }
    return group.build();
  }

  private CloneStatus clone(XmlElement element) {
    XmlFields fields = context.open(element);
    CloneStatus clone =
        new CloneStatusBuilder()
            .id(fields.required("id"))
            .promotable(fields.flag("multi_state"))
            .unique(fields.flag("unique"))
            .managed(fields.optionalFlag("managed").orElse(true))
            .disabled(fields.flag("disabled"))
            .failed(fields.optionalFlag("failed"))
            .failureIgnored(fields.optionalFlag("failure_ignored"))
            .maintenance(fields.optionalFlag("maintenance"))
            .targetRole(fields.text("target_role"))
            .description(fields.text("description"))
            .members(list(element))
            .build();
    fields.done();
    return clone;
  }

  private BundleStatus bundle(XmlElement element) {
    XmlFields fields = context.open(element);
    BundleStatusBuilder bundle =
        new BundleStatusBuilder()
            .id(fields.required("id"))
            .technology(fields.text("type"))
            .image(fields.required("image"))
            .unique(fields.flag("unique"))
            .managed(fields.optionalFlag("managed").orElse(true))
            .failed(fields.optionalFlag("failed"))
            .maintenance(fields.optionalFlag("maintenance"))
            .description(fields.text("description"));
    fields.done();
    for (XmlElement child : element.elements()) {
      if (child.name().equals("replica")) {
        bundle.addReplicas(replica(child));
      } else {
        context.unknownElement(element, child);
      }
    }
    return bundle.build();
  }

  private BundleReplica replica(XmlElement element) {
    XmlFields fields = context.open(element);
    var number = fields.integer("id");
    fields.done();
    List<PrimitiveStatus> members =
        list(element).stream().flatMap(ResourceStatus::primitives).toList();
    return new BundleReplica(number, Optional.empty(), members);
  }
}
