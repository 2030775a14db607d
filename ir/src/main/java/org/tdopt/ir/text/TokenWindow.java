package org.tdopt.ir.text;

import org.antlr.v4.runtime.CharStreams;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A token stream that holds the token last read and the next one. A parser whose decisions look at
 * one token needs no more, and a large file needs no list of all its tokens.
 */
final class TokenWindow implements TokenStream {
  private final TokenSource source;
  private @Nullable Token last;
  private Token next;
  private int index;

  private TokenWindow(TokenSource source) {
    this.source = source;
    next = source.nextToken();
  }

  /** The tokens of {@code text}. */
  static TokenWindow over(String text) {
    var lexer = new IrLexer(CharStreams.fromString(text));
    lexer.removeErrorListeners();
    return new TokenWindow(lexer);
  }

  @Override
  public void consume() {
    if (next.getType() == Token.EOF) {
      throw new IllegalStateException("reading past the end of the file");
    }
    last = next;
    next = source.nextToken();
    index++;
  }

  @Override
  public @Nullable Token LT(int k) {
    return switch (k) {
      case 1 -> next;
      case -1 -> last;
      default -> throw new IllegalArgumentException("only one token of lookahead, not " + k);
    };
  }

  @Override
  public int LA(int k) {
    if (k != 1) {
      throw new IllegalArgumentException("only one token of lookahead, not " + k);
    }
    return next.getType();
  }

  @Override
  public int index() {
    return index;
  }

  @Override
  public TokenSource getTokenSource() {
    return source;
  }

  @Override
  public String getSourceName() {
    return source.getSourceName();
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public Token get(int i) {
    throw new UnsupportedOperationException("tokens are not kept");
  }

  @Override
  public void seek(int i) {
    throw new UnsupportedOperationException("tokens are not kept");
  }

  @Override
  public int size() {
    throw new UnsupportedOperationException("tokens are not kept");
  }

  @Override
  public String getText(Interval interval) {
    throw new UnsupportedOperationException("tokens are not kept");
  }

  @Override
  public String getText() {
    throw new UnsupportedOperationException("tokens are not kept");
  }

  @Override
  public String getText(RuleContext context) {
    throw new UnsupportedOperationException("tokens are not kept");
  }

  @Override
  public String getText(Token start, Token stop) {
    throw new UnsupportedOperationException("tokens are not kept");
  }
}
