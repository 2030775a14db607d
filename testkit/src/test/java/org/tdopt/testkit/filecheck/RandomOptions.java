package org.tdopt.testkit.filecheck;

import java.util.List;

/** Makes command lines, some of them wrong. */
final class RandomOptions {
  private final RandomText random;
  private final boolean wild;

  RandomOptions(RandomText random, boolean wild) {
    this.random = random;
    this.wild = wild;
  }

  /** Adds prefix options; {@code prefixes} are those that directives may have. */
  void addPrefixes(List<String> args, List<String> prefixes) {
    for (int i = 1 + random.below(2); i > 0; i--) {
      var prefix =
          random.pick("CHECK", "FOO", "BAR", "CHECK-A", "A_B", "FOO-BAR", "X1", "1X", "-A", "foo");
      if (wild && random.chance(8)) {
        prefix = random.pick("", "é", "A B", "A!", "COM", "RUN", "CHECK:");
      }
      prefixes.add(prefix);
      args.add(random.pick("--check-prefix=", "-check-prefix=", "--check-prefixes=") + prefix);
    }
    if (random.chance(30)) {
      prefixes.addAll(List.of("P1", "P2"));
      args.add("--check-prefixes=P1,P2" + random.pick("", "", ",", ",P3"));
    }
    if (random.chance(15)) {
      args.add(
          "--comment-prefixes=" + random.pick("COM", "XX,YY", "FOO", "", "#", "RUN,COM", "TODO"));
    }
  }

  /** Options that need no particular check file. */
  void add(List<String> args) {
    option(args, 12, "--match-full-lines");
    option(args, 12, "--strict-whitespace");
    option(args, 10, "--ignore-case");
    option(args, 10, "--enable-var-scope");
    option(args, 10, "--allow-empty");
    option(args, 10, "--allow-unused-prefixes");
    option(args, 10, "--allow-deprecated-dag-overlap");
    option(args, 20, "-v");
    option(args, 20, "-vv");
    option(args, 6, "--color");
    option(args, 40, "--dump-input=" + random.pick("always", "fail", "never"));
    option(args, 10, "--dump-input-context=" + random.pick("0", "1", "2", "5", "100"));
    option(
        args,
        15,
        "--dump-input-filter=" + random.pick("all", "annotation-full", "annotation", "error"));
    for (int i = random.chance(12) ? 1 + random.below(2) : 0; i > 0; i--) {
      args.add(
          "--implicit-check-not="
              + random.pick(
                  "foo",
                  "bar",
                  "{{[0-9]+}}",
                  "[[A]]",
                  "[[#]]",
                  "qux",
                  " add",
                  wild
                      ? random.pick("[[A:x]]", "[[#N]]", "{{(}}", "", "[[@LINE]]", "foo[[", "bar{{")
                      : "zzz"));
    }
    option(
        args,
        wild ? 15 : 0,
        "-D"
            + random.pick(
                "A=foo", "B=", "$G=b.r", "A==x", "N=1", "A", "=x", "A B=c", "@A=1", "A=é"));
    option(args, 8, "-D" + random.pick("A=foo", "B=", "$G=b.r", "#N=1", "#M=40+2", "#%x,$K=0xff"));
    if (wild && random.chance(6)) {
      args.add(
          random.pick(
              "--dump-input=bad",
              "--dump-input",
              "--dump-input-context=x",
              "--dump-input-filter=foo",
              "--nope",
              "-x",
              "--ignorecase",
              "--allow-empty=false",
              "--allow-empty=maybe",
              "-v=0",
              "--check-prefix",
              "--",
              "extra",
              "-D",
              "-D=",
              "--match-full-line",
              "--dump-input=",
              "-implicit-check-not",
              "--strict-whitespace=1"));
    }
  }

  private void option(List<String> args, int percent, String option) {
    if (random.chance(percent)) {
      args.add(option);
    }
  }
}
