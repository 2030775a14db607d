package org.tdopt.ir.spec;

import java.util.function.Predicate;
import org.tdopt.ir.type.FloatType;
import org.tdopt.ir.type.IndexType;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.MemRefType;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;
import org.tdopt.ir.type.UnrankedMemRefType;
import org.tdopt.ir.type.UnrankedTensorType;

/** Which types a slot accepts; the description completes "must be ...". */
public record TypeConstraint(String description, Predicate<Type> predicate) {
  public static final TypeConstraint ANY = new TypeConstraint("any type", _ -> true);
  public static final TypeConstraint INDEX = ofClass("index", IndexType.class);
  public static final TypeConstraint FLOAT = ofClass("floating-point", FloatType.class);
  public static final TypeConstraint I1 =
      new TypeConstraint("1-bit signless integer", IntegerType.I1::equals);
  public static final TypeConstraint SIGNLESS_INTEGER_OR_INDEX =
      new TypeConstraint(
          "signless integer or index",
          t ->
              t == IndexType.INDEX
                  || t instanceof IntegerType i
                      && i.signedness() == IntegerType.Signedness.SIGNLESS);
  public static final TypeConstraint TENSOR = ofClass("ranked tensor", TensorType.class);
  public static final TypeConstraint MEMREF = ofClass("ranked memref", MemRefType.class);

  public static final TypeConstraint ANY_TENSOR =
      TENSOR.or(ofClass("unranked tensor", UnrankedTensorType.class));
  public static final TypeConstraint ANY_MEMREF =
      MEMREF.or(ofClass("unranked memref", UnrankedMemRefType.class));

  public static TypeConstraint ofClass(String description, Class<? extends Type> kind) {
    return new TypeConstraint(description, kind::isInstance);
  }

  public static TypeConstraint tensorOfRank(int rank) {
    return new TypeConstraint(
        "tensor of rank " + rank, t -> t instanceof TensorType s && s.rank() == rank);
  }

  public TypeConstraint or(TypeConstraint other) {
    return new TypeConstraint(
        description + " or " + other.description, predicate.or(other.predicate));
  }

  public boolean accepts(Type type) {
    return predicate.test(type);
  }
}
