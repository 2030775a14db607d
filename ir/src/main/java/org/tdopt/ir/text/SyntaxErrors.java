package org.tdopt.ir.text;

import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.DefaultErrorStrategy;
import org.antlr.v4.runtime.Parser;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.atn.ATNState;
import org.antlr.v4.runtime.atn.RuleTransition;
import org.antlr.v4.runtime.misc.IntervalSet;
import org.jspecify.annotations.Nullable;
import org.tdopt.ir.diag.DiagnosticException;

/** Ends the parse at the first syntax error, with a message that names what was expected. */
final class SyntaxErrors extends DefaultErrorStrategy {
  /** More alternatives than this say less than the one that was tried last. */
  private static final int MOST_ALTERNATIVES = 4;

  /** What a rule of the grammar is called in messages. */
  private record RuleName(int rule, String name) {}

  private static final List<RuleName> RULES =
      List.of(
          new RuleName(IrParser.RULE_operation, "an operation"),
          new RuleName(IrParser.RULE_attribute, "an attribute"),
          new RuleName(IrParser.RULE_untypedAttribute, "an attribute"),
          new RuleName(IrParser.RULE_type, "a type"),
          new RuleName(IrParser.RULE_resultTypes, "result types"),
          new RuleName(IrParser.RULE_nonFunctionType, "a type"),
          new RuleName(IrParser.RULE_shaped, "a shape and an element type"),
          new RuleName(IrParser.RULE_location, "a location"),
          new RuleName(IrParser.RULE_affineFactor, "an affine expression"),
          new RuleName(IrParser.RULE_name, "a name"),
          new RuleName(IrParser.RULE_bareIdentifier, "a name"),
          new RuleName(IrParser.RULE_number, "a number"),
          new RuleName(IrParser.RULE_denseItem, "an element"),
          new RuleName(IrParser.RULE_denseArrayItem, "an element"),
          new RuleName(IrParser.RULE_extent, "an extent"));

  private final Source source;

  SyntaxErrors(Source source) {
    this.source = source;
  }

  @Override
  public void sync(Parser parser) {}

  @Override
  public void reportError(Parser parser, RecognitionException e) {
    throw unexpected(parser);
  }

  @Override
  public void recover(Parser parser, RecognitionException e) {
    throw unexpected(parser);
  }

  @Override
  public Token recoverInline(Parser parser) {
    throw unexpected(parser);
  }

  private DiagnosticException unexpected(Parser parser) {
    var found = parser.getCurrentToken();
    var rule = parser.getContext().getRuleIndex();
    var state = parser.getATN().states.get(parser.getState());
    var narrow = parser.getATN().nextTokens(state);
    if (rule == IrParser.RULE_file) {
      return expected("an operation", found);
    }
    if (narrow.size() == 1) {
      var wide = afterLastToken((IrParser) parser);
      if (wide != null && wide.contains(narrow.getMinElement())) {
        var alternatives = describe(parser, wide);
        if (alternatives.size() > 1 && alternatives.size() <= MOST_ALTERNATIVES) {
          return expected(join(alternatives), found);
        }
      }
      return expected(describe(parser, narrow).getFirst() + before(state), found);
    }
    var name = nameOf(rule);
    if (name != null) {
      return expected(name, found);
    }
    return expected(join(describe(parser, narrow)), found);
  }

  /** The error that {@code what} is not there, to throw. */
  DiagnosticException expected(String what, Token found) {
    return switch (found.getType()) {
      case IrParser.UNFINISHED_STRING -> source.error(found, "the string has no closing quote");
      case IrParser.UNCLOSED_BODY ->
          source.error(
              found,
              "the brackets after '%s' are not closed in pairs",
              found.getText().substring(0, found.getText().indexOf('<')));
      case IrParser.UNEXPECTED ->
          source.error(found, "expected %s, found the character '%s'", what, found.getText());
      case Token.EOF -> source.error(found, "expected %s, found the end of the file", what);
      default -> source.error(found, "expected %s, found '%s'", what, shortened(found.getText()));
    };
  }

  private static @Nullable String nameOf(int rule) {
    return RULES.stream()
        .filter(r -> r.rule() == rule)
        .findFirst()
        .map(RuleName::name)
        .orElse(null);
  }

  private static String shortened(String text) {
    return text.length() <= 40 ? text : text.substring(0, 37) + "...";
  }

  /** Whether rules have called each other down to {@code context}, and no custom assembly did. */
  private static boolean isCalledByRules(IrParser parser, ParserRuleContext context) {
    var states = parser.getATN().states;
    for (RuleContext c = context; c != null && c.invokingState >= 0; c = c.parent) {
      if (!(states.get(c.invokingState).transition(0) instanceof RuleTransition)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable IntervalSet afterLastToken(IrParser parser) {
    @Nullable ParserRuleContext context = parser.contextAtLastToken;
    if (context == null || !isCalledByRules(parser, context)) {
      return null;
    }
    var follow = parser.getATN().states.get(parser.stateAtLastToken).transition(0).target;
    return parser.getATN().getExpectedTokens(follow.stateNumber, context);
  }

  /** Which part follows the expected token, as " before the type"; the empty string if unnamed. */
  private static String before(ATNState state) {
    var at = state.transition(0).target;
    for (int steps = 0; steps < 8 && at.getNumberOfTransitions() == 1; steps++) {
      var next = at.transition(0);
      if (next instanceof RuleTransition r) {
        var name = nameOf(r.target.ruleIndex);
        return name == null ? "" : " before " + name.replaceFirst("^an? ", "the ");
      }
      if (!next.isEpsilon()) {
        return "";
      }
      at = next.target;
    }
    return "";
  }

  private static List<String> describe(Parser parser, IntervalSet tokens) {
    var rest = new IntervalSet(tokens);
    var names = new ArrayList<String>();
    for (var rule : RULES) {
      var first = parser.getATN().nextTokens(parser.getATN().ruleToStartState[rule.rule()]);
      if (first.subtract(rest).isNil()) {
        names.add(rule.name());
        rest = rest.subtract(first);
      }
    }
    for (int token : rest.toList()) {
      names.add(tokenName(parser, token));
    }
    return names.stream().distinct().toList();
  }

  private static String tokenName(Parser parser, int token) {
    return switch (token) {
      case Token.EOF -> "the end of the file";
      case IrParser.VALUE_ID -> "a value";
      case IrParser.BLOCK_ID -> "a block";
      case IrParser.SYMBOL -> "a symbol";
      case IrParser.STRING -> "a string";
      case IrParser.ID -> "a name";
      case IrParser.INTEGER -> "an integer";
      case IrParser.HASH_ID -> "an attribute alias";
      case IrParser.HASH_DOTTED, IrParser.HASH_BODY -> "an attribute of a dialect";
      case IrParser.BANG_ID -> "a type alias";
      case IrParser.BANG_BODY -> "a type of a dialect";
      case IrParser.HASH_INTEGER -> "a result number";
      default -> parser.getVocabulary().getDisplayName(token);
    };
  }

  private static String join(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
  }
}
