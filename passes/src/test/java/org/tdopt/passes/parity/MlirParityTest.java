package org.tdopt.passes.parity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tdopt.ir.pass.Pass;
import org.tdopt.passes.inlining.InlinePass;
import org.tdopt.passes.parity.ModuleGenerator.Content;
import org.tdopt.passes.transforms.CanonicalizePass;
import org.tdopt.passes.transforms.CsePass;
import org.tdopt.passes.transforms.LoopInvariantCodeMotionPass;
import org.tdopt.passes.transforms.RemoveDeadValuesPass;
import org.tdopt.passes.transforms.SccpPass;
import org.tdopt.passes.transforms.SymbolDcePass;

/** Our passes leave what those of {@code mlir-opt} leave, on generated modules. */
class MlirParityTest {
  private static final int MODULES = 12;
  private static final Pattern OPERATION = Pattern.compile("(?m)^\\s*(%[^=]*= )?\"[a-z_.]+\"\\(");

  private static List<String> modules(Content content) {
    System.out.println("seeds 0 to " + (MODULES - 1));
    return LongStream.range(0, MODULES)
        .mapToObj(seed -> ModuleGenerator.module(seed, content))
        .toList();
  }

  /** The modules as both leave them. */
  private record Outcome(List<String> ours, List<String> theirs) {
    static Outcome of(Content content, Pass<?> pass, String option) throws Exception {
      return of(modules(content), pass, option);
    }

    static Outcome of(List<String> modules, Pass<?> pass, String option) throws Exception {
      return new Outcome(
          modules.stream().map(m -> Tdopt.run(m, pass)).toList(), MlirOpt.run(modules, option));
    }

    void isSameText() {
      for (int seed = 0; seed < MODULES; seed++) {
        assertThat(ours.get(seed)).as("seed %d", seed).isEqualTo(theirs.get(seed));
      }
    }

    void isSameCount() {
      for (int seed = 0; seed < MODULES; seed++) {
        assertThat(count(ours.get(seed))).as("seed %d", seed).isEqualTo(count(theirs.get(seed)));
      }
    }

    /** In percent of the operations that {@code mlir-opt} leaves. */
    double surplus() {
      double left = ours.stream().mapToLong(Outcome::count).sum();
      return 100 * (left / theirs.stream().mapToLong(Outcome::count).sum() - 1);
    }

    long sameTexts() {
      return IntStream.range(0, MODULES).filter(i -> ours.get(i).equals(theirs.get(i))).count();
    }

    private static long count(String module) {
      return OPERATION.matcher(module).results().count();
    }
  }

  @BeforeEach
  void findTool() {
    assumeTrue(MlirOpt.isInstalled(), MlirOpt.PROGRAM + " is not on the PATH");
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void cse(Content content) throws Exception {
    Outcome.of(content, new CsePass(), "--cse").isSameText();
  }

  @ParameterizedTest
  @EnumSource(Content.class)
  void sccp(Content content) throws Exception {
    Outcome.of(content, new SccpPass(), "--sccp").isSameText();
  }

  @ParameterizedTest
  @EnumSource(
      value = Content.class,
      names = {"INTEGERS", "BRANCHES"})
  void canonicalizeOfIntegers(Content content) throws Exception {
    var outcome = Outcome.of(content, CanonicalizePass.defaults(), "--canonicalize");
    outcome.isSameCount();
    assertThat(outcome.sameTexts()).isGreaterThan(MODULES * 9L / 10);
  }

  @ParameterizedTest
  @EnumSource(
      value = Content.class,
      names = {"FLOATS", "STRUCTURED", "CALLS"})
  void canonicalizeOfTheRest(Content content) throws Exception {
    var outcome = Outcome.of(content, CanonicalizePass.defaults(), "--canonicalize");
    assertThat(outcome.surplus()).isLessThan(5);
  }

  @Test
  void inline() throws Exception {
    Outcome.of(
            Content.CALLS,
            new InlinePass("", InlinePass.defaults().inliningThreshold(), 4, List.of()),
            "--inline=default-pipeline=")
        .isSameText();
  }

  @Test
  void symbolDce() throws Exception {
    Outcome.of(Content.CALLS, new SymbolDcePass(), "--symbol-dce").isSameText();
  }

  @Test
  void loopInvariantCodeMotion() throws Exception {
    Outcome.of(
            Content.STRUCTURED,
            new LoopInvariantCodeMotionPass(),
            "--loop-invariant-code-motion")
        .isSameCount();
  }

  /** What is undefined for a divisor of 0 stays in the loop here; mlir-opt moves these three. */
  @Test
  void loopInvariantCodeMotionOfWhatIsDefined() throws Exception {
    var undefined = Pattern.compile("arith\\.(floordivsi|remsi|remui)");
    var modules =
        modules(Content.STRUCTURED).stream()
            .map(module -> undefined.matcher(module).replaceAll("arith.muli"))
            .toList();
    Outcome.of(modules, new LoopInvariantCodeMotionPass(), "--loop-invariant-code-motion")
        .isSameText();
  }

  @ParameterizedTest
  @EnumSource(
      value = Content.class,
      names = {"INTEGERS", "FLOATS"})
  void removeDeadValues(Content content) throws Exception {
    Outcome.of(content, RemoveDeadValuesPass.defaults(), "--remove-dead-values").isSameText();
  }
}
