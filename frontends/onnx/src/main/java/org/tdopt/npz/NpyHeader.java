package org.tdopt.npz;

import java.util.ArrayList;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The header of an {@code .npy} file: a Python dictionary literal with the keys {@code descr},
 * {@code fortran_order} and {@code shape}, as in NumPy's {@code numpy.lib.format}.
 */
record NpyHeader(NpyType type, boolean fortranOrder, long[] shape) {
  static NpyHeader parse(String array, String text) throws NpzException {
    return new Reader(array, text).header();
  }

  private static final class Reader {
    private final String array;
    private final String text;
    private int at;

    Reader(String array, String text) {
      this.array = array;
      this.text = text;
    }

    NpyHeader header() throws NpzException {
      @Nullable NpyType type = null;
      @Nullable Boolean fortran = null;
      long @Nullable [] shape = null;
      expect('{');
      while (!accept('}')) {
        var key = string();
        expect(':');
        switch (key) {
          case "descr" -> {
            skipSpace();
            if (peek() != '\'' && peek() != '"') {
              throw new NpzException(
                  "array '"
                      + array
                      + "' has a structured type; plain floats and integers are read");
            }
            type = NpyType.of(array, string());
          }
          case "fortran_order" -> fortran = truth();
          case "shape" -> shape = tuple();
          default -> throw malformed("the key '" + key + "' is unknown");
        }
        if (!accept(',') && peek() != '}') {
          throw malformed("a comma is missing after '" + key + "'");
        }
      }
      if (type == null || fortran == null || shape == null) {
        throw malformed("it needs the keys 'descr', 'fortran_order' and 'shape'");
      }
      return new NpyHeader(type, fortran, shape);
    }

    private String string() throws NpzException {
      skipSpace();
      char quote = peek();
      int end = quote == '\'' || quote == '"' ? text.indexOf(quote, at + 1) : -1;
      if (end < 0) {
        throw malformed("a string is missing");
      }
      var value = text.substring(at + 1, end);
      at = end + 1;
      return value;
    }

    private boolean truth() throws NpzException {
      skipSpace();
      for (boolean value : new boolean[] {false, true}) {
        var word = value ? "True" : "False";
        if (text.startsWith(word, at)) {
          at += word.length();
          return value;
        }
      }
      throw malformed("'fortran_order' must be True or False");
    }

    private long[] tuple() throws NpzException {
      var dims = new ArrayList<Long>();
      expect('(');
      while (!accept(')')) {
        dims.add(extent().orElseThrow(() -> malformed("'shape' must be a tuple of counts")));
        if (!accept(',') && peek() != ')') {
          throw malformed("'shape' must be a tuple of counts");
        }
      }
      return dims.stream().mapToLong(Long::longValue).toArray();
    }

    private Optional<Long> extent() {
      skipSpace();
      int start = at;
      while (Character.isDigit(peek())) {
        at++;
      }
      try {
        return Optional.of(Long.parseLong(text.substring(start, at)));
      } catch (NumberFormatException e) {
        return Optional.empty();
      }
    }

    private void expect(char c) throws NpzException {
      if (!accept(c)) {
        throw malformed("'" + c + "' is missing");
      }
    }

    private boolean accept(char c) {
      skipSpace();
      if (peek() != c) {
        return false;
      }
      at++;
      return true;
    }

    private void skipSpace() {
      while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
        at++;
      }
    }

    private char peek() {
      return at < text.length() ? text.charAt(at) : '\0';
    }

    private NpzException malformed(String why) {
      return new NpzException("array '" + array + "' has a malformed header: " + why);
    }
  }
}
