package io.quorate.pacemaker.format;

import io.quorate.core.xml.XmlElement;
import io.quorate.pacemaker.model.AclAccess;
import io.quorate.pacemaker.model.AclEntry;
import io.quorate.pacemaker.model.AclGroup;
import io.quorate.pacemaker.model.AclPermission;
import io.quorate.pacemaker.model.AclRole;
import io.quorate.pacemaker.model.AclRoleContent;
import io.quorate.pacemaker.model.AclRoleReference;
import io.quorate.pacemaker.model.AclTarget;
import io.quorate.pacemaker.model.AclUser;
import io.quorate.pacemaker.model.AclUserContent;
import java.util.ArrayList;
import java.util.List;

/** Access control lists of both generations. */
final class AclXml {
  private static final Shape USER = Shape.of("#id");
  private static final Shape ROLE = Shape.of("#id", "description");
  private static final Shape TARGET = Shape.of("#id", "name");
  private static final Shape ACCESS = Shape.of("#id", "tag", "ref", "xpath", "attribute");
  private static final Shape PERMISSION =
      Shape.of("#id", "!kind", "xpath", "reference", "object-type", "attribute", "description");
  private static final Shape REFERENCE = Shape.of("#id");

  private AclXml() {}

  static List<AclEntry> readAll(Reading in, ElementReader element) {
    List<AclEntry> result = new ArrayList<>();
    for (XmlElement child : element.children()) {
      switch (child.name()) {
        case "acl_user" -> result.add(user(in, child));
        case "acl_role" -> result.add(role(in, child));
        case "acl_target" -> result.add(target(in, child));
        case "acl_group" -> result.add(group(in, child));
        default -> element.unknown(child, "acl_user", "acl_role", "acl_target", "acl_group");
      }
    }
    return result;
  }

  private static AclUser user(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, USER);
    List<AclUserContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "role_ref" -> contents.add(reference(in, child));
        case "read" -> contents.add(access(in, child, AclAccess.Kind.READ));
        case "write" -> contents.add(access(in, child, AclAccess.Kind.WRITE));
        case "deny" -> contents.add(access(in, child, AclAccess.Kind.DENY));
        default -> e.unknown(child, "role_ref", "read", "write", "deny");
      }
    }
    return new AclUser(e.text(), contents, e.origin(), e.unknown());
  }

  private static AclRole role(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, ROLE);
    List<AclRoleContent> contents = new ArrayList<>();
    for (XmlElement child : e.children()) {
      switch (child.name()) {
        case "acl_permission" -> contents.add(permission(in, child));
        case "read" -> contents.add(access(in, child, AclAccess.Kind.READ));
        case "write" -> contents.add(access(in, child, AclAccess.Kind.WRITE));
        case "deny" -> contents.add(access(in, child, AclAccess.Kind.DENY));
        default -> e.unknown(child, "acl_permission", "read", "write", "deny");
      }
    }
    return new AclRole(e.text(), e.optional(), contents, e.origin(), e.unknown());
  }

  private static AclAccess access(Reading in, XmlElement xml, AclAccess.Kind kind) {
    ElementReader e = in.open(xml, ACCESS).leaf();
    return new AclAccess(
        kind,
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.origin(),
        e.unknown());
  }

  private static AclPermission permission(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, PERMISSION).leaf();
    return new AclPermission(
        e.text(),
        e.text(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.optional(),
        e.origin(),
        e.unknown());
  }

  private static AclTarget target(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, TARGET);
    List<AclRoleReference> roles = in.children(e, "role", AclXml::reference);
    return new AclTarget(e.text(), e.optional(), roles, e.origin(), e.unknown());
  }

  private static AclGroup group(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, TARGET);
    List<AclRoleReference> roles = in.children(e, "role", AclXml::reference);
    return new AclGroup(e.text(), e.optional(), roles, e.origin(), e.unknown());
  }

  private static AclRoleReference reference(Reading in, XmlElement xml) {
    ElementReader e = in.open(xml, REFERENCE).leaf();
    return new AclRoleReference(e.text(), e.origin(), e.unknown());
  }

  static XmlElement write(Writing out, AclEntry entry) {
    if (entry instanceof AclUser user) {
      return out.element(
          user, "acl_user", USER, () -> out.all(user.contents(), AclXml::userContent), user.id());
    }
    if (entry instanceof AclRole role) {
      return out.element(
          role,
          "acl_role",
          ROLE,
          () -> out.all(role.contents(), AclXml::roleContent),
          role.id(),
          role.description());
    }
    if (entry instanceof AclTarget target) {
      return out.element(
          target,
          "acl_target",
          TARGET,
          () -> out.all(target.roles(), AclXml::role),
          target.id(),
          target.name());
    }
    AclGroup group = (AclGroup) entry;
    return out.element(
        group,
        "acl_group",
        TARGET,
        () -> out.all(group.roles(), AclXml::role),
        group.id(),
        group.name());
  }

  private static XmlElement userContent(Writing out, AclUserContent content) {
    return content instanceof AclRoleReference role
        ? out.leaf(role, "role_ref", REFERENCE, role.id())
        : access(out, (AclAccess) content);
  }

  private static XmlElement roleContent(Writing out, AclRoleContent content) {
    if (content instanceof AclAccess access) {
      return access(out, access);
    }
    AclPermission p = (AclPermission) content;
    return out.leaf(
        p,
        "acl_permission",
        PERMISSION,
        p.id(),
        p.kind(),
        p.xpath(),
        p.reference(),
        p.objectType(),
        p.attribute(),
        p.description());
  }

  private static XmlElement access(Writing out, AclAccess a) {
    return out.leaf(
        a, a.kind().element(), ACCESS, a.id(), a.tag(), a.ref(), a.xpath(), a.attribute());
  }

  private static XmlElement role(Writing out, AclRoleReference role) {
    return out.leaf(role, "role", REFERENCE, role.id());
  }
}
