package org.tdopt.ir.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.antlr.v4.runtime.atn.DecisionState;
import org.antlr.v4.runtime.atn.LL1Analyzer;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.junit.jupiter.api.Test;

/** The grammar stays readable with one token of lookahead. */
class GrammarTest {
  @Test
  void everyDecisionNeedsOneToken() {
    var analyzer = new LL1Analyzer(IrParser._ATN);
    for (DecisionState decision : IrParser._ATN.decisionToState) {
      var rule = IrParser.ruleNames[decision.ruleIndex];
      var seen = new IntervalSet();
      for (var alternative : analyzer.getDecisionLookahead(decision)) {
        assertThat(alternative).as(rule).isNotNull();
        assertThat(seen.and(alternative).toList()).as(rule).isEmpty();
        seen.addAll(alternative);
      }
    }
  }
}
