package io.quorate.pacemaker.model;

import io.quorate.core.text.Origin;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The operations of a {@link Primitive} or {@link ResourceTemplate}: {@code operations}.
 *
 * @param id unique in the CIB
 * @param idRef the id of the element that is meant, of {@code id-ref}
 * @param operations in order
 * @param origin where it was read from
 * @param unknown what no schema knows
 */
@Value.Builder
public record Operations(
    Optional<String> id,
    Optional<String> idRef,
    List<Operation> operations,
    Origin origin,
    Unknown unknown)
    implements PrimitiveContent, WithOperations {
  /** Copies the list. */
  public Operations {
    operations = List.copyOf(operations);
  }

  /** A builder of operations. */
  public static OperationsBuilder builder() {
    return new OperationsBuilder().origin(Origin.none()).unknown(Unknown.none());
  }

  /** Operations without an id. */
  public static Operations of(Operation... operations) {
    return builder().addOperations(operations).build();
  }

  /** A reference to the operations of another primitive or template. */
  public static Operations reference(String idRef) {
    return builder().idRef(idRef).build();
  }

  /** Contents with one more operation, in the last element that is no reference, or in a new one. */
  static List<PrimitiveContent> plus(List<PrimitiveContent> contents, Operation operation) {
    for (int i = contents.size() - 1; i >= 0; i--) {
      if (contents.get(i) instanceof Operations own && own.idRef.isEmpty()) {
        Operations more = own.withOperations(Contents.plus(own.operations, operation));
        return Contents.replaced(contents, own, more);
      }
    }
    return Contents.plus(contents, of(operation));
  }

  @Override
  public Optional<String> elementId() {
    return id;
  }

  @Override
  public List<? extends CibElement> children() {
    return operations;
  }
}
