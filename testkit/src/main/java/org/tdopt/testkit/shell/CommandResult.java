package org.tdopt.testkit.shell;

import java.util.List;
import java.util.Map;

/**
 * What one command of a pipeline did.
 *
 * @param words as written, with {@code not} and {@code env}
 * @param out what it printed and no redirection took
 * @param redirected the contents of the files it was redirected to, if it failed
 */
public record CommandResult(
    List<String> words,
    String out,
    String err,
    int exitCode,
    boolean timedOut,
    Map<String, String> redirected) {}
