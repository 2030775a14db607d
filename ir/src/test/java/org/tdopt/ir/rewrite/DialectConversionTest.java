package org.tdopt.ir.rewrite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tdopt.ir.mini.Mini.add;
import static org.tdopt.ir.mini.Mini.body;
import static org.tdopt.ir.mini.Mini.constant;
import static org.tdopt.ir.mini.Mini.names;
import static org.tdopt.ir.mini.Mini.neg;
import static org.tdopt.ir.mini.Mini.use;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.IrVerifier;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Value;
import org.tdopt.ir.attr.IntegerAttr;
import org.tdopt.ir.diag.Diagnostics;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.mini.Mini;
import org.tdopt.ir.mini.Mini.AddOp;
import org.tdopt.ir.mini.Mini.ConstantOp;
import org.tdopt.ir.mini.Mini.FuncOp;
import org.tdopt.ir.mini.Mini.NegOp;
import org.tdopt.ir.mini.Mini.UseOp;
import org.tdopt.ir.type.IntegerType;

class DialectConversionTest {
  private final FuncOp func = Mini.func(Mini.module(), "f");
  private final OpBuilder b = body(func);
  private final Diagnostics diagnostics = new Diagnostics();

  private static TypeConverter narrowing() {
    return new TypeConverter()
        .rule(IntegerType.class, t -> t.equals(IntegerType.I64) ? IntegerType.I32 : t);
  }

  /** {@code neg(x) -> add(x, -1)}, unless the operand is a constant. */
  private static final class NegToAdd implements ConversionPattern<NegOp> {
    @Override
    public Class<NegOp> root() {
      return NegOp.class;
    }

    @Override
    public Optional<String> declines(NegOp op, TypeConverter types) {
      return op.operand(0).definingOp().orElse(null) instanceof ConstantOp
          ? Optional.of("the operand is a constant")
          : Optional.empty();
    }

    @Override
    public void convert(NegOp op, List<Value> operands, ConversionRewriter rewriter) {
      rewriter.replace(op, add(rewriter, operands.getFirst(), constant(rewriter, -1)));
    }
  }

  /** {@code add : i64 -> add : i32}. */
  private static final class NarrowAdd implements ConversionPattern<AddOp> {
    @Override
    public Class<AddOp> root() {
      return AddOp.class;
    }

    @Override
    public void convert(AddOp op, List<Value> operands, ConversionRewriter rewriter) {
      rewriter.replace(op, add(rewriter, operands.get(0), operands.get(1)));
    }
  }

  private static final class NarrowConstant implements ConversionPattern<ConstantOp> {
    @Override
    public Class<ConstantOp> root() {
      return ConstantOp.class;
    }

    @Override
    public void convert(ConstantOp op, List<Value> operands, ConversionRewriter rewriter) {
      rewriter.replace(
          op,
          rewriter
              .create(
                  ConstantOp.SPEC,
                  OpState.at(op.location())
                      .set(ConstantOp.VALUE, IntegerAttr.i32(op.get(ConstantOp.VALUE).intValue()))
                      .results(IntegerType.I32))
              .result(0));
    }
  }

  /** Makes what it is rooted at. */
  private static final class NegToNeg implements ConversionPattern<NegOp> {
    @Override
    public Class<NegOp> root() {
      return NegOp.class;
    }

    @Override
    public void convert(NegOp op, List<Value> operands, ConversionRewriter rewriter) {
      rewriter.replace(op, neg(rewriter, operands.getFirst()));
    }
  }

  private static final class NarrowSignature implements ConversionPattern<FuncOp> {
    @Override
    public Class<FuncOp> root() {
      return FuncOp.class;
    }

    @Override
    public void convert(FuncOp op, List<Value> operands, ConversionRewriter rewriter) {
      rewriter.convertArguments(op.region(0));
    }
  }

  private boolean convert(
      ConversionTarget target, TypeConverter types, ConversionPattern<?>... patterns) {
    return new DialectConversion(target, types, List.of(patterns), Mini.REGISTRY)
        .run(func, diagnostics);
  }

  private void assertValid() {
    assertThat(IrVerifier.faults(func)).isEmpty();
  }

  @Test
  void convertsIllegalOperationsOnly() {
    use(b, neg(b, use(b)));
    assertThat(
            convert(
                new ConversionTarget().illegal(NegOp.class), new TypeConverter(), new NegToAdd()))
        .isTrue();
    assertThat(names(func)).containsExactly("use", "constant -1", "add", "use");
    assertValid();
  }

  @Test
  void namesTheOperationAndEachPatternTriedAndChangesNothing() {
    use(b, neg(b, use(b)), neg(b, constant(b, 3)));
    assertThat(
            convert(
                new ConversionTarget().illegal(NegOp.class), new TypeConverter(), new NegToAdd()))
        .isFalse();
    var error = diagnostics.reported().getFirst();
    assertThat(diagnostics.reported()).hasSize(1);
    assertThat(error.message()).isEqualTo("cannot convert 'mini.neg', which is illegal");
    assertThat(error.notes())
        .extracting(n -> n.message())
        .containsExactly("NegToAdd declined, the operand is a constant");
    assertThat(names(func)).containsExactly("use", "neg", "constant 3", "neg", "use");
  }

  @Test
  void namesWhoConvertsAndTracesWhatItTried() {
    use(b, neg(b, use(b)), neg(b, constant(b, 3)));
    var trace = new StringBuilder();
    var target = new ConversionTarget().illegal(NegOp.class);
    new DialectConversion(target, new TypeConverter(), List.of(new NegToAdd()), Mini.REGISTRY)
        .by("lower")
        .listen(new RewriteTrace("'lower'", trace::append))
        .run(func, diagnostics);
    assertThat(diagnostics.reported().getFirst().message())
        .isEqualTo("pass 'lower' cannot convert 'mini.neg', which is illegal");
    assertThat(trace)
        .hasToString(
            """
            rewrites of 'lower':
              'mini.neg' at unknown
                NegToAdd: declined, the operand is a constant
            """);
  }

  @Test
  void tracesWhatAConversionChanged() {
    use(b, neg(b, use(b)));
    var trace = new StringBuilder();
    var target = new ConversionTarget().illegal(NegOp.class);
    new DialectConversion(target, new TypeConverter(), List.of(new NegToAdd()), Mini.REGISTRY)
        .listen(new RewriteTrace("'lower'", trace::append))
        .run(func, diagnostics);
    assertThat(trace.toString())
        .startsWith("rewrites of 'lower':\n  'mini.neg' at unknown\n    NegToAdd: applied\n")
        .contains("      inserted 'mini.add'\n", "      erased 'mini.neg'\n");
  }

  @Test
  void saysWhenNoPatternIsRootedAtTheOperation() {
    neg(b, use(b));
    assertThat(convert(new ConversionTarget().full().legal(UseOp.class, FuncOp.class),
            new TypeConverter()))
        .isFalse();
    assertThat(diagnostics.reported().getFirst().notes())
        .extracting(n -> n.message())
        .containsExactly("no pattern is rooted at it");
  }

  @Test
  void convertsWhatAPatternMadeInTurn() {
    use(b, neg(b, use(b)));
    var target =
        new ConversionTarget()
            .illegal(NegOp.class)
            .legalIf(AddOp.class, op -> op.result(0).type().equals(IntegerType.I32))
            .legalIf(ConstantOp.class, op -> op.result(0).type().equals(IntegerType.I32));
    assertThat(
            convert(target, narrowing(), new NegToAdd(), new NarrowAdd(), new NarrowConstant()))
        .isTrue();
    assertThat(func.collect(AddOp.class))
        .singleElement()
        .satisfies(op -> assertThat(op.result(0).type()).isEqualTo(IntegerType.I32));
    assertThat(func.collect(ConstantOp.class))
        .singleElement()
        .satisfies(op -> assertThat(op.result(0).type()).isEqualTo(IntegerType.I32));
    assertValid();
  }

  @Test
  void connectsConvertedOperationsWithoutCastsAndCastsAtTheRim() {
    var x = use(b);
    use(b, add(b, add(b, x, constant(b, 1)), x));
    var target =
        new ConversionTarget()
            .legalIf(AddOp.class, op -> op.result(0).type().equals(IntegerType.I32))
            .legalIf(ConstantOp.class, op -> op.result(0).type().equals(IntegerType.I32));
    assertThat(convert(target, narrowing(), new NarrowAdd(), new NarrowConstant())).isTrue();
    var casts =
        func.region(0).entry().operations().stream()
            .filter(op -> op.name().equals(ConversionRewriter.CAST))
            .map(op -> op.operand(0).type() + " to " + op.result(0).type())
            .toList();
    assertThat(casts).containsExactlyInAnyOrder("i64 to i32", "i64 to i32", "i32 to i64");
    assertValid();
  }

  @Test
  void reportsCastsThatAFullConversionCannotLeave() {
    use(b, add(b, constant(b, 2), constant(b, 1)));
    var target =
        new ConversionTarget()
            .full()
            .legal(UseOp.class, FuncOp.class)
            .legalIf(AddOp.class, op -> op.result(0).type().equals(IntegerType.I32))
            .legalIf(ConstantOp.class, op -> op.result(0).type().equals(IntegerType.I32));
    assertThat(convert(target, narrowing(), new NarrowAdd(), new NarrowConstant())).isFalse();
    assertThat(diagnostics.reported())
        .extracting(d -> d.message())
        .containsExactly("'mini.use' uses a value of type 'i64', which has become 'i32'");
  }

  @Test
  void convertsTheSignatureOfTheRootInPlace() {
    var argument = func.region(0).entry().addArgument(IntegerType.I64, Location.unknown());
    use(b, add(b, argument, argument));
    var target =
        new ConversionTarget()
            .legalIf(
                FuncOp.class,
                f ->
                    f.region(0).entry().arguments().stream()
                        .allMatch(a -> a.type().equals(IntegerType.I32)))
            .legalIf(AddOp.class, op -> op.result(0).type().equals(IntegerType.I32));
    assertThat(convert(target, narrowing(), new NarrowSignature(), new NarrowAdd())).isTrue();
    assertThat(argument.type()).isEqualTo(IntegerType.I32);
    assertThat(func.collect(AddOp.class).getFirst().operands())
        .containsExactly(argument, argument);
    assertValid();
  }

  @Test
  void saysWhichPatternMakesWhatItConverts() {
    use(b, neg(b, use(b)));
    assertThatThrownBy(
            () ->
                convert(
                    new ConversionTarget().illegal(NegOp.class),
                    new TypeConverter(),
                    new NegToNeg()))
        .isInstanceOf(RewriteLimitException.class)
        .hasMessageStartingWith(
            "conversion does not come to an end: NegToNeg on 'mini.neg' is the latest of 32");
  }
}
