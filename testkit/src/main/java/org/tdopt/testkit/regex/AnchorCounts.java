package org.tdopt.testkit.regex;

/** How many anchors of each kind are written in an expression. */
record AnchorCounts(int lineStarts, int lineEnds, int words) {
  int all() {
    return lineStarts + lineEnds + words;
  }

  AnchorCounts with(Node.Anchor anchor) {
    return switch (anchor) {
      case LINE_START -> new AnchorCounts(lineStarts + 1, lineEnds, words);
      case LINE_END -> new AnchorCounts(lineStarts, lineEnds + 1, words);
      case WORD_START, WORD_END -> new AnchorCounts(lineStarts, lineEnds, words + 1);
    };
  }
}
