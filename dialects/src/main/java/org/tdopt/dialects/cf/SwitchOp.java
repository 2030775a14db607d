package org.tdopt.dialects.cf;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tdopt.dialects.arith.Constants;
import org.tdopt.ir.Block;
import org.tdopt.ir.OpBuilder;
import org.tdopt.ir.OpState;
import org.tdopt.ir.Operation;
import org.tdopt.ir.Value;
import org.tdopt.ir.Verifier;
import org.tdopt.ir.attr.Attribute;
import org.tdopt.ir.attr.DenseArrayAttr;
import org.tdopt.ir.attr.DenseElementsAttr;
import org.tdopt.ir.diag.Location;
import org.tdopt.ir.rewrite.Canonicalizable;
import org.tdopt.ir.rewrite.RewritePattern;
import org.tdopt.ir.spec.AsmParser;
import org.tdopt.ir.spec.AsmPrinter;
import org.tdopt.ir.spec.OpAssembly;
import org.tdopt.ir.spec.OpSpec;
import org.tdopt.ir.spec.OperandSlot;
import org.tdopt.ir.spec.PropertySlot;
import org.tdopt.ir.spec.SuccessorSlot;
import org.tdopt.ir.spec.TypeConstraint;
import org.tdopt.ir.trait.BranchLike;
import org.tdopt.ir.trait.Pure;
import org.tdopt.ir.type.IntegerType;

/** Goes to one of several blocks, chosen by an integer. */
public final class SwitchOp extends Operation implements BranchLike, Pure, Canonicalizable {
  public static final OperandSlot FLAG =
      OperandSlot.of("flag", TypeConstraint.SIGNLESS_INTEGER_OR_INDEX);
  public static final OperandSlot DEFAULT_OPERANDS =
      OperandSlot.variadic("defaultOperands", TypeConstraint.ANY);
  public static final OperandSlot CASE_OPERANDS =
      OperandSlot.variadic("caseOperands", TypeConstraint.ANY);
  public static final PropertySlot<DenseElementsAttr> CASE_VALUES =
      PropertySlot.optional("case_values", DenseElementsAttr.class);
  public static final PropertySlot<DenseArrayAttr> CASE_SEGMENTS =
      PropertySlot.of("case_operand_segments", DenseArrayAttr.class);
  public static final SuccessorSlot DEFAULT_DEST = new SuccessorSlot("defaultDestination");
  public static final SuccessorSlot CASE_DESTS = SuccessorSlot.variadic("caseDestinations");
  public static final OpSpec<SwitchOp> SPEC =
      OpSpec.of(
              "cf.switch",
              SwitchOp::new,
              FLAG,
              DEFAULT_OPERANDS,
              CASE_OPERANDS,
              CASE_VALUES,
              CASE_SEGMENTS,
              DEFAULT_DEST,
              CASE_DESTS)
          .assembly(new Assembly())
          .summary("goes to one of several blocks, chosen by an integer")
          .description(
              """
              Control goes to the block behind the value that the integer has, or to the default
              if it has none of them.
              """)
          .example(
              """
              func.func @example(%n: i32, %a: i32, %b: i32) -> i32 {
                cf.switch %n : i32, [default: ^bb1(%a : i32), 7: ^bb1(%b : i32)]
              ^bb1(%x: i32):
                return %x : i32
              }
              """);

  /** A value and where it leads. */
  record Case(BigInteger value, BranchTarget target) {}

  private SwitchOp(OpState state) {
    super(SPEC, state);
  }

  static SwitchOp create(
      OpBuilder b, Location loc, Value flag, BranchTarget otherwise, List<Case> cases) {
    var state = OpState.at(loc).operands(flag);
    fill(state, (IntegerType) flag.type(), otherwise, cases);
    return b.create(SPEC, state);
  }

  private static void fill(
      OpState state, IntegerType type, BranchTarget otherwise, List<Case> cases) {
    otherwise.addTo(state);
    var operands = new ArrayList<Value>();
    for (var c : cases) {
      operands.addAll(c.target.operands());
      state.successor(c.target.block());
    }
    state.operands(operands);
    state.set(
        CASE_SEGMENTS,
        DenseArrayAttr.i32(cases.stream().mapToInt(c -> c.target.operands().size()).toArray()));
    if (!cases.isEmpty()) {
      state.set(CASE_VALUES, CaseValues.of(type, cases.stream().map(Case::value).toList()));
    }
  }

  public Value flag() {
    return operand(0);
  }

  /**
   * The values of the flag for successors 1, 2 and so on, as they are held at run time: signed,
   * but a truth value is 0 or 1.
   *
   * @throws ArithmeticException if one has more than 64 bits
   */
  public long[] caseValues() {
    boolean truth = flag().type().equals(IntegerType.I1);
    return cases().stream()
        .mapToLong(c -> truth ? c.value.abs().longValue() : c.value.longValueExact())
        .toArray();
  }

  BranchTarget otherwise() {
    return new BranchTarget(successors().getFirst(), getAll(DEFAULT_OPERANDS));
  }

  List<Case> cases() {
    var values = getOptional(CASE_VALUES).map(CaseValues::numbers).orElse(List.of());
    var cases = new ArrayList<Case>();
    for (int i = 0; i < successors().size() - 1; i++) {
      var passed = successorOperands(i + 1);
      cases.add(
          new Case(
              values.get(i),
              new BranchTarget(
                  successors().get(i + 1),
                  operands().subList(passed.start(), passed.start() + passed.size()))));
    }
    return cases;
  }

  @Override
  public Operands successorOperands(int successor) {
    int size = getAll(DEFAULT_OPERANDS).size();
    int start = 1;
    var segments = get(CASE_SEGMENTS).toLongs();
    for (int i = 0; i < successor; i++) {
      start += size;
      size = (int) segments[i];
    }
    return new Operands(start, size);
  }

  @Override
  public void eraseSuccessorOperand(int successor, int argument) {
    int otherwise = getAll(DEFAULT_OPERANDS).size() - (successor == 0 ? 1 : 0);
    var segments = get(CASE_SEGMENTS).toLongs();
    eraseOperand(successorOperands(successor).start() + argument);
    if (successor > 0) {
      segments[successor - 1]--;
    }
    set(CASE_SEGMENTS, DenseArrayAttr.i32(narrow(segments)));
    setProperties(
        properties()
            .with(
                OpSpec.OPERAND_SEGMENTS,
                DenseArrayAttr.i32(1, otherwise, operandCount() - 1 - otherwise)));
  }

  private static int[] narrow(long[] numbers) {
    var narrow = new int[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      narrow[i] = Math.toIntExact(numbers[i]);
    }
    return narrow;
  }

  @Override
  public Optional<Block> knownSuccessor(List<@Nullable Attribute> constants) {
    var i = successorFor(constants.getFirst());
    return i.isPresent() ? Optional.of(successors().get(i.getAsInt())) : Optional.empty();
  }

  /** The number of the successor for that value of the flag; 0 is the default. */
  OptionalInt successorFor(@Nullable Attribute constant) {
    var number = Constants.integer(constant);
    if (number.isEmpty()) {
      return OptionalInt.empty();
    }
    var type = (IntegerType) flag().type();
    var value = CaseValues.wrapped(BigInteger.valueOf(number.getAsLong()), type.width());
    var cases = cases();
    for (int i = 0; i < cases.size(); i++) {
      if (cases.get(i).value.equals(value)) {
        return OptionalInt.of(i + 1);
      }
    }
    return OptionalInt.of(0);
  }

  @Override
  public List<RewritePattern<?>> canonicalizations() {
    return SwitchCanonicalization.PATTERNS;
  }

  @Override
  public void verify(Verifier v) {
    int values = getOptional(CASE_VALUES).map(c -> CaseValues.numbers(c).size()).orElse(0);
    int targets = successors().size() - 1;
    if (v.check(
            values == targets,
            "number of case values (%d) should match number of case destinations (%d)",
            values,
            targets)
        && v.check(
            get(CASE_SEGMENTS).size() == targets,
            "has %d case operand segments for %d case destinations",
            get(CASE_SEGMENTS).size(),
            targets)) {
      SuccessorChecks.check(v, this);
    }
  }

  /** {@code %n : type, [default: ^bb1(...), 7: ^bb2(...)] {attrs}}, a line per successor. */
  private static final class Assembly implements OpAssembly<SwitchOp> {
    @Override
    public String syntax() {
      return "%flag : type, [default: ^block[(%a, ... : types)], 42: "
          + "^block[(%b, ... : types)], ...] {attrs}";
    }

    @Override
    public void parse(AsmParser parser, OpState state) {
      var flag = parser.operand();
      parser.expect(":");
      var at = parser.location();
      if (!(parser.type() instanceof IntegerType type)) {
        throw parser.error(at, "expected an integer type");
      }
      state.operands(parser.resolve(flag, type));
      parser.expect(",");
      parser.expect("[");
      parser.expect("default");
      parser.expect(":");
      var otherwise = BranchTarget.parse(parser);
      var cases = new ArrayList<Case>();
      while (parser.accept(",")) {
        var value = CaseValues.wrapped(BigInteger.valueOf(parser.integer()), type.width());
        parser.expect(":");
        cases.add(new Case(value, BranchTarget.parse(parser)));
      }
      parser.expect("]");
      fill(state, type, otherwise, cases);
      parser.attrDict(state);
    }

    @Override
    public void print(SwitchOp op, AsmPrinter printer) {
      var type = op.flag().type();
      printer.text(" ").value(op.flag()).text(" : ").type(type).text(", [").newLine();
      op.otherwise().print(printer.text("  default: "));
      for (var c : op.cases()) {
        var number = CaseValues.written(c.value(), (IntegerType) type);
        c.target().print(printer.text(",").newLine().text("  " + number + ": "));
      }
      if (!op.cases().isEmpty()) {
        printer.newLine();
      }
      printer
          .text("]")
          .attrDict(
              op, Set.of(CASE_VALUES.name(), CASE_SEGMENTS.name(), OpSpec.OPERAND_SEGMENTS));
    }
  }
}
