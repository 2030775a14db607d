package org.tdopt.dialects.graph;

import org.tdopt.dialects.arith.AddFOp;
import org.tdopt.dialects.arith.CmpFOp;
import org.tdopt.dialects.arith.CmpFPredicate;
import org.tdopt.dialects.arith.CmpIOp;
import org.tdopt.dialects.arith.CmpIPredicate;
import org.tdopt.dialects.arith.ConstantOp;
import org.tdopt.dialects.arith.DivFOp;
import org.tdopt.dialects.arith.FPToSIOp;
import org.tdopt.dialects.arith.IndexCastOp;
import org.tdopt.dialects.arith.MaximumFOp;
import org.tdopt.dialects.arith.MinimumFOp;
import org.tdopt.dialects.arith.MulFOp;
import org.tdopt.dialects.arith.SIToFPOp;
import org.tdopt.dialects.arith.SelectOp;
import org.tdopt.dialects.arith.SubFOp;
import org.tdopt.dialects.linalg.IndexOp;
import org.tdopt.dialects.math.ExpOp;
import org.tdopt.dialects.math.LogOp;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Value;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.type.IntegerType;
import org.tdopt.ir.type.Type;

/** Builds scalar operations in the body of a structured operation. */
public final class Scalars {
  private final OpBuilder b;
  private final Location at;
  private final Type floatType;

  Scalars(OpBuilder b, Location at, Type floatType) {
    this.b = b;
    this.at = at;
    this.floatType = floatType;
  }

  public Value constant(double value) {
    return ConstantOp.scalar(b, at, value, floatType).result(0);
  }

  public Value add(Value l, Value r) {
    return AddFOp.create(b, at, l, r).result(0);
  }

  public Value sub(Value l, Value r) {
    return SubFOp.create(b, at, l, r).result(0);
  }

  public Value mul(Value l, Value r) {
    return MulFOp.create(b, at, l, r).result(0);
  }

  public Value div(Value l, Value r) {
    return DivFOp.create(b, at, l, r).result(0);
  }

  public Value max(Value l, Value r) {
    return MaximumFOp.create(b, at, l, r).result(0);
  }

  public Value min(Value l, Value r) {
    return MinimumFOp.create(b, at, l, r).result(0);
  }

  /** The nearest integer, of two the one further from zero; the number must fit in 32 bits. */
  public Value round(Value x) {
    var shifted = add(x, ifPositive(x, constant(0.5), constant(-0.5)));
    var integer = FPToSIOp.create(b, at, shifted, IntegerType.I32).out();
    return SIToFPOp.create(b, at, integer, floatType).out();
  }

  public Value exp(Value x) {
    return ExpOp.create(b, at, x).result(0);
  }

  public Value log(Value x) {
    return LogOp.create(b, at, x).result(0);
  }

  /** {@code x > 0 ? then : otherwise}. */
  public Value ifPositive(Value x, Value then, Value otherwise) {
    var condition = CmpFOp.create(b, at, CmpFPredicate.OGT, x, constant(0)).result(0);
    return SelectOp.create(b, at, condition, then, otherwise).result(0);
  }

  /** {@code index(dim) == label ? then : otherwise}, for a label of an integer type. */
  public Value ifIndexIs(int dim, Value label, Value then, Value otherwise) {
    var index = IndexOp.create(b, at, dim).result(0);
    var number = IndexCastOp.create(b, at, index, label.type()).result(0);
    var condition = CmpIOp.create(b, at, CmpIPredicate.EQ, number, label).result(0);
    return SelectOp.create(b, at, condition, then, otherwise).result(0);
  }
}
