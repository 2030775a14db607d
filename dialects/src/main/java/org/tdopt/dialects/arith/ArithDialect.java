package org.tdopt.dialects.arith;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.tdopt.ir.Dialect;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.Operation;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.SyntaxDoc;
import org.tdopt.ir.type.Type;

/** Integer and floating-point arithmetic. */
public final class ArithDialect implements Dialect {
  @Override
  public String name() {
    return "arith";
  }

  @Override
  public List<OpSpec<?>> operations() {
    return List.of(
        ConstantOp.SPEC,
        AddIOp.SPEC,
        SubIOp.SPEC,
        MulIOp.SPEC,
        DivSIOp.SPEC,
        DivUIOp.SPEC,
        RemSIOp.SPEC,
        RemUIOp.SPEC,
        CeilDivSIOp.SPEC,
        CeilDivUIOp.SPEC,
        FloorDivSIOp.SPEC,
        AndIOp.SPEC,
        OrIOp.SPEC,
        XOrIOp.SPEC,
        ShLIOp.SPEC,
        ShRSIOp.SPEC,
        ShRUIOp.SPEC,
        MaxSIOp.SPEC,
        MinSIOp.SPEC,
        MaxUIOp.SPEC,
        MinUIOp.SPEC,
        AddUIExtendedOp.SPEC,
        MulSIExtendedOp.SPEC,
        MulUIExtendedOp.SPEC,
        CmpIOp.SPEC,
        SelectOp.SPEC,
        AddFOp.SPEC,
        SubFOp.SPEC,
        MulFOp.SPEC,
        DivFOp.SPEC,
        NegFOp.SPEC,
        MaximumFOp.SPEC,
        MinimumFOp.SPEC,
        MaxNumFOp.SPEC,
        MinNumFOp.SPEC,
        CmpFOp.SPEC,
        ExtFOp.SPEC,
        TruncFOp.SPEC,
        SIToFPOp.SPEC,
        UIToFPOp.SPEC,
        FPToSIOp.SPEC,
        FPToUIOp.SPEC,
        IndexCastOp.SPEC,
        IndexCastUIOp.SPEC,
        ExtSIOp.SPEC,
        ExtUIOp.SPEC,
        TruncIOp.SPEC,
        BitcastOp.SPEC);
  }

  @Override
  public String description() {
    return """
        Arithmetic on scalars, and element by element on tensors and vectors, with MLIR's
        semantics. Integers are signless: an operation says whether it reads them as signed.
        `index` has 64 bits in the interpreter and the target's word on the cluster. Where MLIR
        leaves a result undefined or makes it poison, folds leave the operation alone.
        """;
  }

  @Override
  public List<SyntaxDoc> attributes() {
    return List.of(
        new SyntaxDoc(
            "#arith.fastmath<contract>",
            """
            What a rewrite may assume of floats or do to them: `none`, `fast`, or a
            list of `reassoc`, `nnan`, `ninf`, `nsz`, `arcp`, `contract`, `afn`.
            """),
        new SyntaxDoc(
            "#arith.overflow<nsw, nuw>",
            """
            Which overflow never happens: `none`, or a list of `nsw` (signed) and
            `nuw` (unsigned).
            """));
  }

  @Override
  public Optional<Attribute> attribute(String body) {
    if (!body.endsWith(">")) {
      return Optional.empty();
    }
    int open = body.indexOf('<');
    var names =
        Arrays.stream(body.substring(open + 1, body.length() - 1).split(","))
            .map(String::strip)
            .toList();
    return switch (body.substring(0, Math.max(open, 0))) {
      case "fastmath" -> FastMathAttr.of(names).map(a -> a);
      case "overflow" -> OverflowFlagsAttr.of(names).map(a -> a);
      default -> Optional.empty();
    };
  }

  @Override
  public Optional<Operation> materializeConstant(
      OpBuilder builder, Location location, Attribute value, Type type) {
    return ConstantOp.materialize(builder, location, value, type);
  }
}
