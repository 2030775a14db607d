package org.tdopt.ir.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.tdopt.ir.Operation;

class PassOptionsTest {
  enum Order {
    ROW_MAJOR,
    COLUMN_MAJOR
  }

  @PassInfo(name = "many", summary = "has one option of each type")
  record ManyPass(
      @Option(doc = "a count", defaultValue = "4") int count,
      @Option(doc = "bytes") OptionalInt l1Bytes,
      @Option(doc = "a rate") Optional<Double> rate,
      @Option(doc = "a switch") boolean verbose,
      @Option(doc = "text", defaultValue = "") String text,
      @Option(doc = "the order", defaultValue = "row-major") Order order,
      @Option(doc = "sizes", name = "sizes") List<Long> tileSizes)
      implements Pass<Operation> {
    @Override
    public void run(Operation op, PassContext context) {}
  }

  @PassInfo(name = "strict", summary = "needs an option")
  record StrictPass(@Option(doc = "how often to do it") int times) implements Pass<Operation> {
    StrictPass {
      if (times < 0) {
        throw new IllegalArgumentException("'times' cannot be negative, got " + times);
      }
    }

    @Override
    public void run(Operation op, PassContext context) {}
  }

  @PassInfo(name = "bare", summary = "has no options")
  record BarePass() implements Pass<Operation> {
    @Override
    public void run(Operation op, PassContext context) {}
  }

  private static final PassDefinition MANY = PassDefinition.of(ManyPass.class);

  @Test
  void namesAreKebabCaseUnlessGiven() {
    assertThat(MANY.options())
        .extracting(OptionDefinition::name)
        .containsExactly("count", "l1-bytes", "rate", "verbose", "text", "order", "sizes");
  }

  @Test
  void absentOptionsHaveTheirDefaults() {
    assertThat(MANY.parse(""))
        .isEqualTo(
            new ManyPass(
                4, OptionalInt.empty(), Optional.empty(), false, "", Order.ROW_MAJOR, List.of()));
  }

  @Test
  void readsEveryType() {
    var pass =
        MANY.parse(
            "count=-7 l1-bytes=65536 rate=0.5 verbose text='a {b}' order=column-major sizes=4,8");
    assertThat(pass)
        .isEqualTo(
            new ManyPass(
                -7,
                OptionalInt.of(65536),
                Optional.of(0.5),
                true,
                "a {b}",
                Order.COLUMN_MAJOR,
                List.of(4L, 8L)));
    assertThat(MANY.text(pass))
        .isEqualTo(
            "many{count=-7 l1-bytes=65536 rate=0.5 verbose=true text=\"a {b}\""
                + " order=column-major sizes=4,8}");
  }

  @Test
  void textOfAPassReadsBackEqual() {
    var pass =
        new ManyPass(
            1, OptionalInt.of(0), Optional.empty(), true, "\"q\\ {", Order.ROW_MAJOR, List.of(1L));
    var text = MANY.text(pass);
    assertThat(MANY.parse(text.substring("many{".length(), text.length() - 1))).isEqualTo(pass);
  }

  @Test
  void leavesDefaultsOutOfTheText() {
    assertThat(MANY.text(MANY.parse("count=4"))).isEqualTo("many");
  }

  private static void assertFault(
      PassDefinition definition, String options, int offset, String message) {
    var fault =
        catchThrowableOfType(PipelineSyntaxException.class, () -> definition.parse(options));
    assertThat(fault).hasMessage(message);
    assertThat(fault.offset()).isEqualTo(offset);
  }

  @Test
  void saysWhatIsWrongAndWhere() {
    assertFault(
        MANY,
        "count=4 l1-bytes=big",
        17,
        "option 'l1-bytes' of pass 'many' takes an integer, got 'big'");
    assertFault(
        MANY,
        "order=diagonal",
        6,
        "option 'order' of pass 'many' takes one of row-major, column-major, got 'diagonal'");
    assertFault(
        MANY, "verbose=yes", 8, "option 'verbose' of pass 'many' takes true or false, got 'yes'");
    assertFault(
        MANY,
        "sizes=1,x",
        6,
        "option 'sizes' of pass 'many' takes a list of which each is an integer, got '1,x'");
    assertFault(
        MANY, " count", 1, "option 'count' of pass 'many' takes an integer, as in count=...");
    assertFault(MANY, "count=1 count=2", 8, "option 'count' of pass 'many' is given twice");
    assertFault(
        MANY, "l1-byte=1", 0, "pass 'many' has no option 'l1-byte'; did you mean 'l1-bytes'?");
    assertFault(
        MANY,
        "speed=1",
        0,
        "pass 'many' has no option 'speed'; it has count, l1-bytes, rate, verbose, text, order,"
            + " sizes");
    assertFault(MANY, "text='x", 5, "expected ' to close this one, got the end");
    var strict = PassDefinition.of(StrictPass.class);
    assertFault(strict, "", 0, "pass 'strict' needs the option 'times': how often to do it");
    assertFault(strict, "times=-1", 0, "pass 'strict': 'times' cannot be negative, got -1");
    assertFault(
        PassDefinition.of(BarePass.class), "x=1", 0, "pass 'bare' takes no options, got 'x'");
  }

  @Test
  void refusesAPassThatIsDeclaredWrong() {
    record NoInfo() implements Pass<Operation> {
      @Override
      public void run(Operation op, PassContext context) {}
    }

    @PassInfo(name = "undocumented", summary = "has a component that is no option")
    record Undocumented(int x) implements Pass<Operation> {
      @Override
      public void run(Operation op, PassContext context) {}
    }

    assertThatThrownBy(() -> PassDefinition.of(NoInfo.class))
        .hasMessageEndingWith("has no @PassInfo");
    assertThatThrownBy(() -> PassDefinition.of(Undocumented.class))
        .hasMessageStartingWith("the component 'x' of")
        .hasMessageEndingWith("has no @Option");
  }
}
