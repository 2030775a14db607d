package org.tdopt.testkit.regex;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Reads POSIX extended regular expressions (IEEE Std 1003.1, chapter 9.4) in newline-sensitive
 * mode, with the back references and word boundaries that Henry Spencer's library adds.
 */
final class PosixParser {
  private static final int REPETITION_LIMIT = 255;

  private final String pattern;
  private final boolean ignoreCase;
  private final List<Node> groups = new ArrayList<>();
  private int position;
  private int groupCount;
  private AnchorCounts anchors = new AnchorCounts(0, 0, 0);

  PosixParser(String pattern, boolean ignoreCase) {
    this.pattern = pattern;
    this.ignoreCase = ignoreCase;
  }

  Node parse() throws RegexSyntaxException {
    return alternation(false);
  }

  AnchorCounts anchors() {
    return anchors;
  }

  private Node anchor(Node.Anchor anchor) {
    anchors = anchors.with(anchor);
    return anchor;
  }

  int groupCount() {
    return groupCount;
  }

  private Node alternation(boolean inGroup) throws RegexSyntaxException {
    var branches = new ArrayList<Node>();
    while (true) {
      int start = position;
      var parts = new ArrayList<Node>();
      while (more() && peek() != '|' && !(inGroup && peek() == ')')) {
        parts.add(repeated());
      }
      if (position == start) {
        throw new RegexSyntaxException("empty (sub)expression");
      }
      branches.add(parts.size() == 1 ? parts.getFirst() : new Node.Concat(List.copyOf(parts)));
      if (!more() || peek() != '|') {
        break;
      }
      position++;
    }
    return branches.size() == 1 ? branches.getFirst() : new Node.Alternation(List.copyOf(branches));
  }

  private Node repeated() throws RegexSyntaxException {
    var atom = atom();
    if (!atRepetition()) {
      return atom;
    }
    if (atom == Node.Anchor.LINE_START) {
      throw new RegexSyntaxException("repetition-operator operand invalid");
    }
    var result = repetition(atom);
    if (atRepetition()) {
      throw new RegexSyntaxException("repetition-operator operand invalid");
    }
    return result;
  }

  private boolean atRepetition() {
    if (!more()) {
      return false;
    }
    char c = peek();
    return c == '*' || c == '+' || c == '?' || (c == '{' && digitAt(position + 1));
  }

  private Node repetition(Node atom) throws RegexSyntaxException {
    return switch (pattern.charAt(position++)) {
      case '*' -> new Node.Repeat(atom, 0, Node.Repeat.UNBOUNDED);
      case '+' -> new Node.Repeat(atom, 1, Node.Repeat.UNBOUNDED);
      case '?' -> new Node.Repeat(atom, 0, 1);
      default -> bounds(atom);
    };
  }

  private Node bounds(Node atom) throws RegexSyntaxException {
    int min = count();
    int max = min;
    if (more() && peek() == ',') {
      position++;
      max = digitAt(position) ? count() : Node.Repeat.UNBOUNDED;
    }
    if (max < min) {
      throw new RegexSyntaxException("invalid repetition count(s)");
    }
    if (!more() || peek() != '}') {
      boolean closed = pattern.indexOf('}', position) >= 0;
      throw new RegexSyntaxException(
          closed ? "invalid repetition count(s)" : "braces not balanced");
    }
    position++;
    return new Node.Repeat(atom, min, max);
  }

  private int count() throws RegexSyntaxException {
    int value = 0;
    while (digitAt(position)) {
      value = value * 10 + (pattern.charAt(position++) - '0');
      if (value > REPETITION_LIMIT) {
        throw new RegexSyntaxException("invalid repetition count(s)");
      }
    }
    return value;
  }

  private Node atom() throws RegexSyntaxException {
    char c = pattern.charAt(position++);
    return switch (c) {
      case '(' -> group();
      case ')' -> throw new RegexSyntaxException("parentheses not balanced");
      case '^' -> anchor(Node.Anchor.LINE_START);
      case '$' -> anchor(Node.Anchor.LINE_END);
      case '*', '+', '?' -> throw new RegexSyntaxException("repetition-operator operand invalid");
      case '.' -> new Node.Chars(CharSet.of(new BitSet(), false).complementOnLine());
      case '[' -> bracket();
      case '\\' -> escape();
      case '{' -> {
        if (digitAt(position)) {
          throw new RegexSyntaxException("repetition-operator operand invalid");
        }
        yield literal(c);
      }
      default -> literal(c);
    };
  }

  private Node literal(char c) {
    return new Node.Chars(CharSet.of(c, ignoreCase));
  }

  private Node escape() throws RegexSyntaxException {
    if (!more()) {
      throw new RegexSyntaxException("trailing backslash (\\)");
    }
    char c = pattern.charAt(position++);
    if (c < '1' || c > '9') {
      return literal(c);
    }
    int number = c - '0';
    if (number > groups.size() || groups.get(number - 1) instanceof Node.Empty) {
      throw new RegexSyntaxException("invalid backreference number");
    }
    return new Node.BackReference(number, groups.get(number - 1));
  }

  private Node group() throws RegexSyntaxException {
    int number = ++groupCount;
    groups.add(new Node.Empty());
    Node body = more() && peek() == ')' ? new Node.Empty() : alternationInGroup();
    if (!more()) {
      throw new RegexSyntaxException("parentheses not balanced");
    }
    position++;
    // An empty group is recorded as a concatenation of nothing, so that it counts as complete.
    groups.set(number - 1, body instanceof Node.Empty ? new Node.Concat(List.of()) : body);
    return new Node.Group(number, body);
  }

  private Node alternationInGroup() throws RegexSyntaxException {
    if (!more()) {
      throw new RegexSyntaxException("parentheses not balanced");
    }
    return alternation(true);
  }

  private Node bracket() throws RegexSyntaxException {
    if (pattern.startsWith("[:<:]]", position)) {
      position += 6;
      return anchor(Node.Anchor.WORD_START);
    }
    if (pattern.startsWith("[:>:]]", position)) {
      position += 6;
      return anchor(Node.Anchor.WORD_END);
    }
    boolean negated = more() && peek() == '^';
    if (negated) {
      position++;
    }
    var bits = new BitSet(CharSet.SIZE);
    if (more() && (peek() == ']' || peek() == '-')) {
      bits.set(pattern.charAt(position++));
    }
    while (more() && peek() != ']' && !pattern.startsWith("-]", position)) {
      bracketTerm(bits);
    }
    if (more() && peek() == '-') {
      bits.set('-');
      position++;
    }
    if (!more()) {
      throw new RegexSyntaxException("brackets ([ ]) not balanced");
    }
    position++;
    var set = CharSet.of(bits, ignoreCase);
    return new Node.Chars(negated ? set.complementOnLine() : set);
  }

  private void bracketTerm(BitSet bits) throws RegexSyntaxException {
    if (pattern.startsWith("[:", position)) {
      position += 2;
      characterClass(bits);
      return;
    }
    if (pattern.startsWith("[=", position)) {
      position += 2;
      bits.set(collatingElement('='));
      return;
    }
    if (peek() == '-') {
      throw new RegexSyntaxException("invalid character range");
    }
    char first = bracketSymbol();
    char last = first;
    if (more()
        && peek() == '-'
        && position + 1 < pattern.length()
        && pattern.charAt(position + 1) != ']') {
      position++;
      if (peek() == '-') {
        last = '-';
        position++;
      } else {
        last = bracketSymbol();
      }
    }
    if (first > last) {
      throw new RegexSyntaxException("invalid character range");
    }
    bits.set(first, last + 1);
  }

  private char bracketSymbol() throws RegexSyntaxException {
    if (pattern.startsWith("[.", position)) {
      position += 2;
      return collatingElement('.');
    }
    return pattern.charAt(position++);
  }

  private char collatingElement(char delimiter) throws RegexSyntaxException {
    int end = pattern.indexOf(delimiter + "]", position);
    if (end < 0) {
      throw new RegexSyntaxException("brackets ([ ]) not balanced");
    }
    if (end != position + 1) {
      throw new RegexSyntaxException("invalid collating element");
    }
    char c = pattern.charAt(position);
    position = end + 2;
    return c;
  }

  private void characterClass(BitSet bits) throws RegexSyntaxException {
    int end = position;
    while (end < pattern.length() && Character.isLetter(pattern.charAt(end))) {
      end++;
    }
    var name = pattern.substring(position, end);
    switch (name) {
      case "alpha" -> bits.or(letters());
      case "digit" -> bits.set('0', '9' + 1);
      case "alnum" -> {
        bits.or(letters());
        bits.set('0', '9' + 1);
      }
      case "upper" -> bits.set('A', 'Z' + 1);
      case "lower" -> bits.set('a', 'z' + 1);
      case "space" -> {
        bits.set('\t', '\r' + 1);
        bits.set(' ');
      }
      case "blank" -> {
        bits.set('\t');
        bits.set(' ');
      }
      case "cntrl" -> {
        bits.set(1, ' ');
        bits.set(0x7f);
      }
      case "graph" -> bits.set('!', '~' + 1);
      case "print" -> bits.set(' ', '~' + 1);
      case "punct" -> {
        bits.set('!', '0');
        bits.set(':', 'A');
        bits.set('[', 'a');
        bits.set('{', '~' + 1);
      }
      case "xdigit" -> {
        bits.set('0', '9' + 1);
        bits.set('A', 'F' + 1);
        bits.set('a', 'f' + 1);
      }
      default -> throw new RegexSyntaxException("invalid character class");
    }
    if (!pattern.startsWith(":]", end)) {
      throw new RegexSyntaxException(
          end == pattern.length() ? "brackets ([ ]) not balanced" : "invalid character class");
    }
    position = end + 2;
  }

  private static BitSet letters() {
    var bits = new BitSet(CharSet.SIZE);
    bits.set('A', 'Z' + 1);
    bits.set('a', 'z' + 1);
    return bits;
  }

  private boolean more() {
    return position < pattern.length();
  }

  private char peek() {
    return pattern.charAt(position);
  }

  private boolean digitAt(int index) {
    return index < pattern.length()
        && Character.digit(pattern.charAt(index), 10) >= 0
        && pattern.charAt(index) < 0x80;
  }
}
