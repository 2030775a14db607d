package org.tdopt.testkit.regex;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PosixRegexTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '"',
      value = {
        // pattern ; text ; match ; group 1
        "a|ab|abc; xabcd; abc; -",
        "(a|ab)(c|bcd)(d*); abcd; abcd; ab",
        "a?(ab)?; ab; ab; ab",
        "(a*)(ab)*(b*); abb; abb; a",
        "(a|b)*c; ababc; ababc; b",
        "(a{2,3}){2}; aaaaa; aaaaa; aa",
        "x*; aaa; ''; -",
        "[^a]+; abcab; bc; -",
        "[]x]+; a]x]; ]x]; -",
        "[[:digit:]-]+; a1-2b; 1-2; -",
        "\\(a\\); (a); (a); -",
        "a{x; a{x; a{x; -",
        "(a+)b\\1; aabaaa; aabaa; aa",
        "([ab]+)\\1; ababab; abab; ab",
        "[[:<:]]foo[[:>:]]; xfoo foo; foo; -",
      })
  void leftmostLongest(String pattern, String text, String match, String group) throws Exception {
    var found = PosixRegex.compile(pattern, false).find(Region.of(text)).orElseThrow();
    assertThat(text.substring(found.start(), found.end())).isEqualTo(match.replace("''", ""));
    if (!group.equals("-")) {
      assertThat(text.substring(found.start(1), found.end(1))).isEqualTo(group);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "(a; parentheses not balanced",
        "a); parentheses not balanced",
        "[a; brackets ([ ]) not balanced",
        "a**; repetition-operator operand invalid",
        "a||b; empty (sub)expression",
        "a{2,1}; invalid repetition count(s)",
        "a{1; braces not balanced",
        "[b-a]; invalid character range",
        "[[:x:]]; invalid character class",
        "\\1; invalid backreference number",
        "a\\; trailing backslash (\\)",
      })
  void errors(String pattern, String message) {
    assertThatThrownBy(() -> PosixRegex.compile(pattern, false))
        .isInstanceOf(RegexSyntaxException.class)
        .hasMessage(message);
  }

  @Test
  void anchorsSeeTheRegionOnly() throws Exception {
    var regex = PosixRegex.compile("^b$", false);
    assertThat(regex.find(new Region("abc", 1, 2))).isPresent();
    assertThat(regex.find(Region.of("abc"))).isEmpty();
    assertThat(regex.find(Region.of("a\nb\nc"))).isPresent();
  }

  @Test
  void ignoresCaseOfAsciiOnly() throws Exception {
    var regex = PosixRegex.compile("a[b-c]\u00e9", true);
    assertThat(regex.find(Region.of("AB\u00e9"))).isPresent();
    assertThat(regex.find(Region.of("AB\u00c9"))).isEmpty();
  }

  @Test
  void escapeMatchesItself() throws Exception {
    var text = "a.b*c+d?(e)|[f]{2}^$\\";
    assertThat(PosixRegex.compile(PosixRegex.escape(text), false).find(Region.of(text)))
        .isPresent();
  }

  /** Against trying every span with java.util.regex, which needs no longest-match rule. */
  @Test
  void agreesWithExhaustiveSearch() throws Exception {
    long seed = 20260101;
    var random = new Random(seed);
    for (int i = 0; i < 3000; i++) {
      var pattern = randomPattern(random, 0);
      var text = new StringBuilder();
      for (int length = random.nextInt(9); length > 0; length--) {
        text.append("aabbc\n".charAt(random.nextInt(6)));
      }
      var found = PosixRegex.compile(pattern, false).find(Region.of(text.toString()));
      var spans = new ArrayList<String>();
      found.ifPresent(match -> spans.add(match.start() + "-" + match.end()));
      assertThat(spans)
          .as("seed %d: /%s/ in \"%s\"", seed, pattern, text)
          .isEqualTo(exhaustive(pattern, text.toString()));
    }
  }

  private static ArrayList<String> exhaustive(String pattern, String text) {
    var java = Pattern.compile(pattern.replace("[^a]", "[^a\n]"));
    var spans = new ArrayList<String>();
    for (int start = 0; start <= text.length() && spans.isEmpty(); start++) {
      for (int end = text.length(); end >= start && spans.isEmpty(); end--) {
        if (java.matcher(text.substring(start, end)).matches()) {
          spans.add(start + "-" + end);
        }
      }
    }
    return spans;
  }

  private static String randomPattern(Random random, int depth) {
    return switch (random.nextInt(depth > 3 ? 4 : 9)) {
      case 0, 1 -> random.nextBoolean() ? "a" : "b";
      case 2 -> ".";
      case 3 -> "[^a]";
      case 4, 5 -> randomPattern(random, depth + 1) + randomPattern(random, depth + 1);
      case 6 ->
          "(" + randomPattern(random, depth + 1) + "|" + randomPattern(random, depth + 1) + ")";
      default ->
          "("
              + randomPattern(random, depth + 1)
              + ")"
              + new String[] {"*", "+", "?", "{2}", "{1,2}"}[random.nextInt(5)];
    };
  }

  @Test
  void longLinesOverflowNothingAndTakeLinearTime() throws RegexSyntaxException {
    var half = "ab".repeat(20_000);
    var text = half + "x" + half;
    for (var pattern :
        List.of("((a|b)*)x\\1", "^(([^x]|x)*)$", "(a*|b)*x(.*)*$", "((a|aa|b)+)x.*")) {
      var match = PosixRegex.compile(pattern, false).find(Region.of(text)).orElseThrow();
      assertThat(match.end()).as(pattern).isEqualTo(text.length());
    }
  }
}
