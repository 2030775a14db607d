package org.tdopt.dialects.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tdopt.dialects.behavior.Differentiable;
import org.tdopt.dialects.behavior.Evaluable;
import org.tdopt.dialects.behavior.FlopCount;
import org.tdopt.dialects.behavior.Structured;
import org.tdopt.dialects.behavior.TensorData;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.affine.AffineExpr;
import org.tdopt.ir.affine.AffineMap;
import org.tdopt.ir.attr.BoolAttr;
import org.tdopt.ir.diag.DiagnosticException;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.ResultSlot;
import org.tdopt.ir.type.Shape;
import org.tdopt.ir.type.TensorType;
import org.tdopt.ir.type.Type;

/**
 * Matrix product over the last two dimensions, either operand transposed if asked; the dimensions
 * before them count a batch of products and are the same for both operands.
 */
public final class MatMulOp extends GraphOp
    implements Differentiable, Evaluable, FlopCount, Structured, Canonicalizable {
  public static final OperandSlot LHS = OperandSlot.of("lhs", TensorConstraints.FLOATS);
  public static final OperandSlot RHS = OperandSlot.of("rhs", TensorConstraints.FLOATS);
  public static final PropertySlot<BoolAttr> TRANSPOSE_A =
      PropertySlot.withDefault("transpose_a", BoolAttr.class, BoolAttr.FALSE);
  public static final PropertySlot<BoolAttr> TRANSPOSE_B =
      PropertySlot.withDefault("transpose_b", BoolAttr.class, BoolAttr.FALSE);
  public static final ResultSlot PRODUCT = ResultSlot.of("product", TensorConstraints.FLOATS);
  public static final OpSpec<MatMulOp> SPEC =
      OpSpec.of("graph.matmul", MatMulOp::new, LHS, RHS, TRANSPOSE_A, TRANSPOSE_B, PRODUCT)
          .infers(MatMulOp::infer)
          .format("$lhs `,` $rhs attr-dict `:` functional-type(operands, results)")
          .summary("matrix product over the last two dimensions, operands transposed if asked")
          .description(
              """
              `product[.., i, j] = sum over k of lhs[.., i, k] * rhs[.., k, j]`; with
              `transpose_a` or `transpose_b` the last two dimensions of an operand are exchanged
              first. The dimensions before them count a batch of products and are the same for
              both operands. It counts 2 FLOP per multiply-add.
              """)
          .example(
              """
              func.func @example(%x: tensor<2x3xf32>, %w: tensor<4x3xf32>) -> tensor<2x4xf32> {
                %0 = graph.matmul %x, %w {transpose_b = true}
                    : (tensor<2x3xf32>, tensor<4x3xf32>) -> tensor<2x4xf32>
                func.return %0 : tensor<2x4xf32>
              }
              """);

  /** Extents of a product: {@code batch} products of m by k with k by n. */
  record Extents(int batch, int m, int n, int k) {}

  private MatMulOp(OpState state) {
    super(SPEC, state);
  }

  public static MatMulOp create(
      OpBuilder b, Location at, Value lhs, Value rhs, boolean transposeA, boolean transposeB) {
    return b.create(
        SPEC,
        OpState.at(at)
            .operands(lhs, rhs)
            .set(TRANSPOSE_A, BoolAttr.of(transposeA))
            .set(TRANSPOSE_B, BoolAttr.of(transposeB)));
  }

  private static List<Type> infer(OpState state) {
    var l = tensor(state, 0);
    var r = tensor(state, 1);
    if (!l.elementType().equals(r.elementType())) {
      throw new DiagnosticException(
          state.location(),
          "element types differ: %s and %s".formatted(l.elementType(), r.elementType()));
    }
    int rank = l.rank();
    if (rank < 2 || r.rank() != rank) {
      throw new DiagnosticException(
          state.location(),
          "operands must have the same rank of at least 2, but are '%s' and '%s'".formatted(l, r));
    }
    var dims = l.shape().toArray();
    for (int d = 0; d < rank - 2; d++) {
      if (l.dim(d) != r.dim(d)) {
        throw new DiagnosticException(
            state.location(), "batch dimensions differ: '%s' and '%s'".formatted(l, r));
      }
    }
    boolean ta = TRANSPOSE_A.of(state.properties()).value();
    boolean tb = TRANSPOSE_B.of(state.properties()).value();
    long kLeft = l.dim(ta ? rank - 2 : rank - 1);
    long kRight = r.dim(tb ? rank - 1 : rank - 2);
    if (kLeft != kRight) {
      throw new DiagnosticException(
          state.location(),
          "inner dimensions differ: %d of '%s' and %d of '%s'".formatted(kLeft, l, kRight, r));
    }
    dims[rank - 2] = l.dim(ta ? rank - 1 : rank - 2);
    dims[rank - 1] = r.dim(tb ? rank - 2 : rank - 1);
    return List.of(TensorType.of(l.elementType(), Shape.of(dims)));
  }

  public Value lhs() {
    return get(LHS);
  }

  public Value rhs() {
    return get(RHS);
  }

  public boolean transposeA() {
    return get(TRANSPOSE_A).value();
  }

  public boolean transposeB() {
    return get(TRANSPOSE_B).value();
  }

  Extents extents() {
    var out = tensor(result(0)).shape();
    var left = tensor(lhs()).shape();
    int rank = out.rank();
    long batch = Arrays.stream(out.toArray()).limit(rank - 2L).reduce(1, Math::multiplyExact);
    return new Extents(
        Math.toIntExact(batch),
        Math.toIntExact(out.dim(rank - 2)),
        Math.toIntExact(out.dim(rank - 1)),
        Math.toIntExact(left.dim(transposeA() ? rank - 2 : rank - 1)));
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return List.of(new FoldTransposeIntoMatMul());
  }

  @Override
  public boolean isDifferentiable(int index) {
    return true;
  }

  /**
   * For {@code C = A B} with gradient {@code G}: {@code dA = G Bt} and {@code dB = At G}; where an
   * operand enters transposed, both sides of its equation are transposed.
   */
  @Override
  public Value gradient(int index, List<Value> resultGradients, OpBuilder b) {
    var g = resultGradients.getFirst();
    boolean ta = transposeA();
    boolean tb = transposeB();
    var at = location();
    MatMulOp product;
    if (index == 0) {
      product = ta ? create(b, at, rhs(), g, tb, true) : create(b, at, g, rhs(), false, !tb);
    } else {
      product = tb ? create(b, at, g, lhs(), true, ta) : create(b, at, lhs(), g, !ta, false);
    }
    return product.result(0);
  }

  @Override
  public List<TensorData> evaluate(List<TensorData> operands) {
    var e = extents();
    var l = operands.get(0).toDoubles();
    var r = operands.get(1).toDoubles();
    var out = operands.getFirst().zeros(tensor(result(0)).shape());
    int leftRow = transposeA() ? 1 : e.k;
    int leftStep = transposeA() ? e.m : 1;
    int rightColumn = transposeB() ? e.k : 1;
    int rightStep = transposeB() ? 1 : e.n;
    for (int p = 0; p < e.batch; p++) {
      for (int i = 0; i < e.m; i++) {
        for (int j = 0; j < e.n; j++) {
          int a = p * e.m * e.k + i * leftRow;
          int c = p * e.k * e.n + j * rightColumn;
          double sum = 0;
          for (int k = 0; k < e.k; k++) {
            sum += l[a + k * leftStep] * r[c + k * rightStep];
          }
          out.set(((long) p * e.m + i) * e.n + j, sum);
        }
      }
    }
    return List.of(out);
  }

  @Override
  public long flops() {
    var e = extents();
    return 2L * e.batch * e.m * e.n * e.k;
  }

  /**
   * {@code C[p, i, j] += A[p, i, k] B[p, k, j]} on zeros; a transposed operand is one whose map has
   * its last two results exchanged. An outer product, where the inner dimension has extent 1, adds
   * nothing up: {@code C[p, i, j] = A[p, i, 0] B[p, 0, j]}.
   */
  @Override
  public List<Value> toStructured(OpBuilder b) {
    var type = tensor(result(0));
    int rank = type.rank();
    var build = new StructuredBuilder(b, location());
    if (extents().k == 1) {
      return List.of(
          build.mapped(
              type,
              operands(),
              operandMaps(rank, AffineExpr.constant(0)),
              (s, in) -> s.mul(in.get(0), in.get(1))));
    }
    var maps = new ArrayList<>(operandMaps(rank + 1, AffineExpr.dim(rank)));
    maps.add(AffineMap.projection(rank + 1, IntStream.range(0, rank).toArray()));
    return List.of(
        build.accumulated(
            build.filled(type, 0),
            operands(),
            maps,
            (s, sum, in) -> s.add(sum, s.mul(in.get(0), in.get(1)))));
  }

  /** The maps of both operands over {@code loops} dimensions, with {@code k} the inner index. */
  private List<AffineMap> operandMaps(int loops, AffineExpr k) {
    int rank = tensor(result(0)).rank();
    var i = AffineExpr.dim(rank - 2);
    var j = AffineExpr.dim(rank - 1);
    return List.of(
        transposeA() ? matrixMap(loops, k, i) : matrixMap(loops, i, k),
        transposeB() ? matrixMap(loops, j, k) : matrixMap(loops, k, j));
  }

  /** All dimensions of the batch, then the two given indices. */
  private AffineMap matrixMap(int loops, AffineExpr row, AffineExpr column) {
    int batchRank = tensor(result(0)).rank() - 2;
    var results =
        Stream.concat(
            IntStream.range(0, batchRank).mapToObj(AffineExpr::dim), Stream.of(row, column));
    return AffineMap.of(loops, results.toArray(AffineExpr[]::new));
  }
}
