package org.tdopt.testkit.regex;

/**
 * What can be known of an expression before it is run.
 *
 * @param backReferences whether it holds a back reference
 * @param greedyIsLongest whether a greedy backtracking matcher finds the POSIX match: it has
 *     neither alternation nor repetition of more than a single character. Then a match that takes
 *     more at an earlier piece is never behind another one at the same later piece, so it ends no
 *     earlier.
 * @param unbounded how many pieces repeat without limit: the exponent of a backtracking matcher
 * @param staysOnLine whether no match holds a newline
 * @param literal the longest text that every match holds
 */
record Shape(
    boolean backReferences,
    boolean greedyIsLongest,
    int unbounded,
    boolean staysOnLine,
    String literal) {

  static Shape of(Node node) {
    var survey = new Survey();
    survey.visit(node, true);
    survey.endRun();
    return new Shape(
        survey.backReferences,
        survey.greedyIsLongest && !survey.backReferences,
        survey.unbounded,
        survey.staysOnLine,
        survey.longest);
  }

  private static final class Survey {
    boolean backReferences;
    boolean greedyIsLongest = true;
    int unbounded;
    boolean staysOnLine = true;
    String longest = "";
    private final StringBuilder run = new StringBuilder();

    /** {@code mandatory}: every match goes through {@code node} exactly once. */
    void visit(Node node, boolean mandatory) {
      switch (node) {
        case Node.Empty _, Node.Anchor _ -> {}
        case Node.Chars chars -> {
          staysOnLine &= !chars.set().contains('\n');
          if (mandatory && chars.set().single() >= 0) {
            run.append((char) chars.set().single());
          } else {
            endRun();
          }
        }
        case Node.Group group -> visit(group.body(), mandatory);
        case Node.BackReference reference -> {
          endRun();
          backReferences = true;
          visit(reference.copy(), false);
        }
        case Node.Concat concat -> concat.parts().forEach(part -> visit(part, mandatory));
        case Node.Alternation alternation -> {
          endRun();
          greedyIsLongest = false;
          alternation.branches().forEach(branch -> visit(branch, false));
        }
        case Node.Repeat repeat -> {
          endRun();
          greedyIsLongest &= repeat.body() instanceof Node.Chars;
          unbounded += repeat.max() == Node.Repeat.UNBOUNDED ? 1 : 0;
          visit(repeat.body(), false);
        }
      }
    }

    void endRun() {
      if (run.length() > longest.length()) {
        longest = run.toString();
      }
      run.setLength(0);
    }
  }
}
