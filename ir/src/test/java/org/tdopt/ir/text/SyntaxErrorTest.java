package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Wrong texts get messages that say where and what. */
class SyntaxErrorTest {
  private static Arguments wrong(String text, String firstLine) {
    return Arguments.of(text, firstLine);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        // Syntax.
        wrong(
            "\"a.b\"() x",
            "t:1:9: error: expected ':', found 'x'"),
        wrong(
            "\"a.b\"(",
            "t:1:7: error: expected ')' or a value, found the end of the file"),
        wrong(
            "\"a.b\"(%0 : i32) : () -> ()",
            "t:1:10: error: expected ',', ')' or a result number, found ':'"),
        wrong(
            "\"a.b\"() : i32",
            "t:1:11: error: expected '(', found 'i32'"),
        wrong(
            "\"a.b\"() : () -> (i32",
            "t:1:21: error: expected ',' or ')', found the end of the file"),
        wrong(
            "\"a.b\"() : () -> )",
            "t:1:17: error: expected result types, found ')'"),
        wrong(
            "\"a.b\"() {a = } : () -> ()",
            "t:1:14: error: expected an attribute, found '}'"),
        wrong(
            "\"a.b\"() {a 1} : () -> ()",
            "t:1:12: error: expected '=', ',' or '}', found '1'"),
        wrong(
            "\"a.b\"() {1} : () -> ()",
            "t:1:10: error: expected a name or '}', found '1'"),
        wrong(
            "\"a.b\"() {a = dense<[1, x]> : tensor<2xi32>} : () -> ()",
            "t:1:24: error: expected an element, found 'x'"),
        wrong(
            "\"a.b\"() {a = affine_map<(d0) -> (d0 +)>} : () -> ()",
            "t:1:38: error: expected an affine expression, found ')'"),
        wrong(
            "\"a.b\"() {a = \"open} : () -> ()",
            "t:1:14: error: the string has no closing quote"),
        wrong(
            "\"a.b\"() {a = `} : () -> ()",
            "t:1:14: error: expected an attribute, found the character '`'"),
        wrong(
            "%0 \"a.b\"() : () -> ()",
            "t:1:4: error: expected '=', ',' or ':', found '\"a.b\"'"),
        wrong(
            "= 1",
            "t:1:1: error: expected an operation, found '='"),
        wrong(
            "\"a.b\"() ({",
            "t:1:11: error: expected an operation, '}' or a block, found the end of the file"),
        wrong(
            "\"a.b\"() : () -> () loc(7)",
            "t:1:24: error: expected a location, found '7'"),
        wrong(
            "\"a.b\"() : () -> tensor<4xf32",
            "t:1:29: error: expected ',' or '>', found the end of the file"),
        wrong(
            "\"a.b\"() : () -> vector<4>",
            "t:1:24: error: expected a shape and an element type, found '4'"),
        wrong(
            "\"a.b\"() ({ ^bb0(%a i32): }) : () -> ()",
            "t:1:20: error: expected ':' before the type, found 'i32'"),
        // Names.
        wrong(
            "\"a.b\"(%0) : (i32) -> ()",
            "t:1:7: error: use of undeclared SSA value '%0'"),
        wrong(
            "%0 = \"a.b\"() : () -> i32\n%0 = \"a.b\"() : () -> i32",
            "t:2:1: error: redefinition of SSA value '%0'"),
        wrong(
            "%0 = \"a.b\"() : () -> i32\n\"a.b\"(%0) : (f32) -> ()",
            "t:2:7: error: use of value '%0' expects different type than prior uses:"
                + " 'f32' vs 'i32'"),
        wrong(
            "\"a.b\"(%0) : (f32) -> ()\n%0 = \"a.b\"() : () -> i32",
            "t:2:1: error: definition of value '%0' has type 'i32', but it was used as 'f32'"),
        wrong(
            "%0:2 = \"a.b\"() : () -> i32",
            "t:1:1: error: operation defines 1 results but was provided 2 to bind"),
        wrong(
            "%0 = \"a.b\"() : () -> ()",
            "t:1:1: error: cannot name an operation with no results"),
        wrong(
            "%0 = \"a.b\"() : () -> i32\n\"a.b\"(%0#1) : (i32) -> ()",
            "t:2:7: error: reference to result 1 of '%0', which has only 1"),
        wrong(
            "\"a.b\"(%0, %1) : (i32) -> ()",
            "t:1:17: error: expected 2 operand types but had 1"),
        wrong(
            "\"a.b\"() ({ \"a.c\"()[^bb7] : () -> () }) : () -> ()",
            "t:1:20: error: reference to an undefined block '^bb7'"),
        wrong(
            "\"a.b\"() ({ ^a: \"a.c\"() : () -> ()\n ^a: }) : () -> ()",
            "t:2:2: error: redefinition of block '^a'"),
        wrong(
            "%a = \"a.b\"() : () -> i32\n\"a.r\"() ({ %a = \"a.b\"() : () -> i32 }) : () -> ()",
            "t:2:12: error: redefinition of SSA value '%a'"),
        wrong(
            "\"test.func\"() <{sym_name = \"f\", dims = array<i64>}> ({ \"a.b\"(%0) :"
                + " (i32) -> () }) : () -> ()\n%0 = \"a.b\"() : () -> i32",
            "t:1:62: error: use of undeclared SSA value '%0'"),
        // Types and attributes.
        wrong(
            "\"a.b\"() : () -> !x",
            "t:1:17: error: undefined type alias '!x'"),
        wrong(
            "\"a.b\"() : () -> i99999999",
            "t:1:17: error: integer bitwidth is limited to 16777215 bits"),
        wrong(
            "\"a.b\"() : () -> !test.box<bad>",
            "t:1:17: error: a box cannot hold 'bad'"),
        wrong(
            "\"a.b\"() : () -> tensor<[4]xf32>",
            "t:1:24: error: only vectors have scalable dimensions, found '[4]'"),
        wrong(
            "\"a.b\"() : () -> vector<?xf32>",
            "t:1:24: error: vector types must have positive constant sizes, found '?'"),
        wrong(
            "\"a.b\"() {a = #x} : () -> ()",
            "t:1:14: error: undefined attribute alias '#x'"),
        wrong(
            "\"a.b\"() {a, a} : () -> ()",
            "t:1:9: error: duplicate key 'a' in the dictionary"),
        wrong(
            "\"a.b\"() {a = 256 : i8} : () -> ()",
            "t:1:14: error: integer constant out of range for type 'i8'"),
        wrong(
            "\"a.b\"() {a = 1 : f32} : () -> ()",
            "t:1:14: error: unexpected decimal integer literal for a floating point"
                + " value; add a trailing dot to make the literal a float"),
        wrong(
            "\"a.b\"() {a = 1.0 : i32} : () -> ()",
            "t:1:14: error: floating point value not valid for type 'i32'"),
        wrong(
            "\"a.b\"() {a = \"\\q\"} : () -> ()",
            "t:1:14: error: unknown escape '\\q' in string literal"),
        wrong(
            "\"a.b\"() {a = dense<[1, [2]]> : tensor<2xi32>} : () -> ()",
            "t:1:25: error: tensor literal is invalid; ranks are not consistent between elements"),
        wrong(
            "\"a.b\"() {a = dense<[1, 2]> : tensor<3xi32>} : () -> ()",
            "t:1:30: error: inferred shape of elements literal ([2]) does not match type ([3])"),
        wrong(
            "\"a.b\"() {a = #foo<->} : () -> ()",
            "t:1:14: error: the brackets after '#foo' are not closed in pairs"),
        wrong(
            "\"a.b\"() {a = dense<> : tensor<i32>} : () -> ()",
            "t:1:24: error: inferred shape of elements literal ([]) does not match type ([])"),
        wrong(
            "\"a.b\"() {a = dense<1> : i32} : () -> ()",
            "t:1:25: error: dense elements need a shaped type, found 'i32'"),
        wrong(
            "\"a.b\"() {a = dense<\"0xAB\"> : tensor<3xi32>} : () -> ()",
            "t:1:20: error: elements hex data size is invalid for the type"
                + " 'tensor<3xi32>': 1 bytes instead of 12"),
        wrong(
            "\"a.b\"() {a = affine_map<(d0) -> (d1)>} : () -> ()",
            "t:1:34: error: use of undeclared identifier 'd1'"),
        wrong(
            "\"a.b\"() {a = affine_map<(d0, d1) -> (d0 * d1)>} : () -> ()",
            "t:1:41: error: non-affine expression: at least one of the multiply operands"
                + " has to be either a constant or symbolic"),
        wrong(
            "\"a.b\"() : () -> memref<4xf32, affine_map<(d0, d1) -> (d0)>>",
            "t:1:24: error: memref layout mismatch between rank and affine map: 1 != 2"),
        wrong(
            "#a = 1\n#a = 2",
            "t:2:1: error: redefinition of attribute alias '#a'"),
        wrong(
            "\"a.b\"() : () -> () loc(#late)",
            "t:1:24: error: undefined location alias '#late'"),
        // Custom assembly.
        wrong(
            "foo.bar %0",
            "t:1:1: error: custom op 'foo.bar' is unknown; an unregistered operation is"
                + " written \"foo.bar\"(...)"),
        wrong(
            "test.plain",
            "t:1:1: error: 'test.plain' has no custom form; write \"test.plain\"(...)"),
        wrong(
            "test.add %0 %1 : i32",
            "t:1:13: error: expected ',', found '%1'"),
        wrong(
            "test.add %0, %0 : i32 : i32",
            "t:1:23: error: expected an operation, found ':'"),
        wrong(
            "%0 = test.infer %1",
            "t:1:17: error: the type of '%1' is not known yet; define it before this use"),
        wrong(
            "%0 = test.broken",
            "t:1:6: error: cannot make 'test.broken' of its operands, properties and"
                + " regions: they do not fit its declaration"),
        wrong(
            "test.call @f() : (i32) -> ()",
            "t:1:29: error: expected 0 operand types but had 1"),
        wrong(
            "test.func @f dims = 7 {}",
            "t:1:21: error: property 'dims' of 'test.func' cannot be 7 : i64"));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void theMessageNamesPlaceAndExpectation(String text, String expected) {
    assertThat(Texts.errors(text, ReadOptions.ALLOW_UNREGISTERED).lines().findFirst())
        .hasValue(expected);
  }

  @Test
  void theCaretAndTheNotesShowBothPlaces() {
    var text =
        """
        %0 = "a.b"() : () -> i32
          "a.b"(%0) : (f32) -> ()
        """;
    assertThat(Texts.errors(text, ReadOptions.ALLOW_UNREGISTERED))
        .isEqualTo(
            """
            t:2:9: error: use of value '%0' expects different type than prior uses: 'f32' vs 'i32'
              "a.b"(%0) : (f32) -> ()
                    ^
            t:1:1: note: defined here
            %0 = "a.b"() : () -> i32
            ^
            """);
  }

  @Test
  void severalSemanticErrorsAreReportedInTheOrderOfTheText() {
    var text =
        """
        "a.b"(%x) : (i32) -> ()
        %0 = "a.b"() : () -> i32
        "a.b"(%0) : (f32) -> ()
        "a.b"(%y) : (i32) -> ()
        """;
    assertThat(Texts.errors(text, ReadOptions.ALLOW_UNREGISTERED).lines())
        .filteredOn(line -> line.contains("error:"))
        .containsExactly(
            "t:1:7: error: use of undeclared SSA value '%x'",
            "t:3:7: error: use of value '%0' expects different type than prior uses:"
                + " 'f32' vs 'i32'",
            "t:4:7: error: use of undeclared SSA value '%y'");
  }

  @Test
  void unknownDialectsNeedPermission() {
    var text =
        """
        %0 = "foo.op"() : () -> i32
        "test.unknown"(%0) : (i32) -> ()
        "foo.op"() : () -> !foo.t
        """;
    assertThat(Texts.errors(text, ReadOptions.STRICT).lines())
        .filteredOn(line -> line.contains("error:"))
        .containsExactly(
            "t:1:6: error: operation 'foo.op' is of the unknown dialect 'foo'; use"
                + " --allow-unregistered-dialect to keep it",
            "t:2:1: error: unregistered operation 'test.unknown' found in dialect 'test'; use"
                + " --allow-unregistered-dialect to keep it",
            "t:3:20: error: the type '!foo.t' is of the unknown dialect 'foo'; use"
                + " --allow-unregistered-dialect to keep it");
  }

  @Test
  void deepNestingIsAnErrorAndNotACrash() {
    var place = "the text is nested more than 256 levels deep\n";
    var start = "\"a.b\"() ";
    for (var text :
        List.of(
            start + ": () -> " + "tuple<".repeat(100_000),
            start + "{a = " + "[".repeat(100_000),
            start + "{a = " + "{b = ".repeat(100_000),
            start + "{a = dense<" + "[".repeat(100_000),
            start + "{a = affine_map<() -> (" + "(".repeat(100_000),
            start + "{a = affine_map<() -> (" + "-".repeat(100_000),
            start + ": () -> () loc(" + "callsite(".repeat(100_000),
            (start + "({").repeat(100_000))) {
      assertThat(Texts.errors(text, ReadOptions.ALLOW_UNREGISTERED)).contains(place);
    }
    assertThat(Texts.errors(start + "{a = #x.y" + "<".repeat(100_000), ReadOptions.STRICT))
        .contains("t:1:14: error: the brackets after '#x.y' are not closed in pairs\n");
  }

  @Test
  void aliasesCannotMakeALargeValueOfAShortText() {
    var wide = new StringBuilder("#a0 = 1\n");
    var deep = new StringBuilder("#a0 = 1\n");
    for (int i = 1; i <= 3000; i++) {
      wide.append("#a%d = [#a%d, #a%d]\n".formatted(i, i - 1, i - 1));
      deep.append("#a%d = [#a%d]\n".formatted(i, i - 1));
    }
    assertThat(Texts.errors(wide.toString(), ReadOptions.STRICT))
        .startsWith(
            "t:23:15: error: with the alias '#a21' written out, this has more than 10000000 parts\n");
    assertThat(Texts.errors(deep.toString(), ReadOptions.STRICT))
        .contains("stands for is nested more than 2000 levels deep\n");
  }
}
