package org.tdopt.testkit.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words of a command after its {@code env}, {@code not} and {@code !}. */
final class CommandWords {
  private final List<String> rest;
  private final Negation negation;
  private final Map<String, String> environment;
  private final boolean changesEnvironment;

  CommandWords(List<String> words, Map<String, String> outer) throws ShellException {
    Map<String, String> variables = outer;
    boolean changed = false;
    var negations = new ArrayList<String>();
    int at = 0;
    while (at < words.size()) {
      var word = words.get(at);
      if (word.equals("env")) {
        variables = changed ? variables : new TreeMap<>(outer);
        changed = true;
        at = assign(words, at + 1, variables);
        continue;
      }
      if (!word.equals("not") && !word.equals("!")) {
        break;
      }
      negations.add(word);
      at++;
      if (word.equals("not") && at < words.size() && words.get(at).equals("--crash")) {
        negations.add(words.get(at++));
      }
      if (at == words.size()) {
        throw new ShellException("Error: '" + word + "' requires a subcommand");
      }
    }
    this.rest = words.subList(at, words.size());
    this.negation = new Negation(negations);
    this.environment = variables;
    this.changesEnvironment = changed;
  }

  /** Applies {@code -i}, {@code -u NAME} and {@code NAME=VALUE}; the index after them. */
  static int assign(List<String> words, int from, Map<String, String> environment) {
    int at = from;
    for (; at < words.size(); at++) {
      var word = words.get(at);
      int equals = word.indexOf('=');
      if (word.equals("-i")) {
        environment.clear();
      } else if (word.equals("-u") && at + 1 < words.size()) {
        environment.remove(words.get(++at));
      } else if (equals >= 0) {
        environment.put(word.substring(0, equals), word.substring(equals + 1));
      } else {
        break;
      }
    }
    return at;
  }

  /** The command's name and arguments; empty after a bare {@code env}. */
  List<String> rest() {
    return rest;
  }

  Negation negation() {
    return negation;
  }

  Map<String, String> environment() {
    return environment;
  }

  boolean changesEnvironment() {
    return changesEnvironment;
  }
}
