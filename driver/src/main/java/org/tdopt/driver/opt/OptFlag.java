package org.tdopt.driver.opt;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tdopt.driver.HelpText;

/** The options of {@code tdopt} besides the flags of passes. */
enum OptFlag {
  LOAD("=JAR,...", "add the dialects and passes of jars"),
  LOAD_DIALECT_PLUGIN("=JAR,...", "the same as --load"),
  LOAD_PASS_PLUGIN("=JAR,...", "the same as --load"),
  O("=FILE", "write the modules to FILE; default: the standard output"),
  PASS_PIPELINE("=TEXT", "run this pipeline, as in builtin.module(cse,func.func(canonicalize))"),
  RUN_REPRODUCER("", "run the pipeline that the input says it failed in"),
  SPLIT_INPUT_FILE("[=MARKER]", "the input is several modules, with lines '// -----' between them"),
  OUTPUT_SPLIT_MARKER("=MARKER", "the line between modules of the output; default: // -----"),
  VERIFY_DIAGNOSTICS(
      "[=all|only-expected]", "compare diagnostics with expected-error comments in the input"),
  ALLOW_UNREGISTERED_DIALECT("", "accept operations of dialects that are not known"),
  NO_IMPLICIT_MODULE("", "the input is one operation, around which no module is put"),
  VERIFY_EACH("=BOOL", "verify the module after each pass; default: true"),
  VERIFY_ROUNDTRIP("", "print the module, read it and print it again, and compare"),
  MLIR_VERY_UNSAFE_DISABLE_VERIFIER_ON_PARSING("", "run passes on what is not verified"),
  TARGET("=NAME|FILE", "the chip that passes compile for; default: siracusa"),
  THREADS("=N", "work on N functions at a time; the output does not depend on it"),
  MLIR_DISABLE_THREADING("", "the same as --threads=1"),
  MLIR_PRINT_OP_GENERIC("", "print the generic form of all operations"),
  MLIR_PRINT_DEBUGINFO("", "print locations"),
  MLIR_PRETTY_DEBUGINFO("", "print them as people like to read them, for people only"),
  MLIR_PRINT_LOCAL_SCOPE("", "print without aliases"),
  MLIR_PRINT_SKIP_REGIONS("", "print {...} for regions"),
  MLIR_PRINT_UNIQUE_SSA_IDS("", "print no name of a value twice in a file"),
  MLIR_PRINT_VALUE_USERS("", "print what uses a value as a comment"),
  MLIR_USE_NAMELOC_AS_PREFIX("", "name values after locations that are names"),
  MLIR_ELIDE_ELEMENTSATTRS_IF_LARGER("=N", "leave out elements of constants with more than N"),
  MLIR_PRINT_ELEMENTSATTRS_WITH_HEX_IF_LARGER(
      "=N", "print constants with more than N (100) elements in hexadecimal; -1: none"),
  MLIR_ELIDE_RESOURCE_STRINGS_IF_LARGER("=N", "leave out resources of more than N characters"),
  MLIR_PRINT_IR_BEFORE("=PASS,...", "print the operation before these passes"),
  MLIR_PRINT_IR_BEFORE_ALL("", "print it before every pass"),
  MLIR_PRINT_IR_AFTER("=PASS,...", "print the operation after these passes"),
  MLIR_PRINT_IR_AFTER_ALL("", "print it after every pass"),
  MLIR_PRINT_IR_AFTER_CHANGE("", "print it after a pass only if that changed it"),
  MLIR_PRINT_IR_AFTER_FAILURE("", "print it after a pass only if that failed"),
  MLIR_PRINT_IR_MODULE_SCOPE("", "print the whole module around the operation"),
  MLIR_PRINT_IR_TREE_DIR("=DIR", "write each of these to a file of its own below DIR"),
  MLIR_TIMING("", "print the time of each pass"),
  MLIR_TIMING_DISPLAY("=list|tree", "the order of the times; default: tree"),
  MLIR_PASS_STATISTICS("", "print what passes counted"),
  MLIR_PASS_STATISTICS_DISPLAY("=list|pipeline", "the order of the counts; default: pipeline"),
  MLIR_GENERATE_REPRODUCER("=FILE", "write the input and the pipeline to FILE in any case"),
  MLIR_PASS_PIPELINE_CRASH_REPRODUCER(
      "=FILE", "write them to FILE if a pass fails; without: a temporary file if one breaks"),
  MLIR_PASS_PIPELINE_LOCAL_REPRODUCER("", "write the module as it was before that pass instead"),
  TRACE_REWRITES("", "print each rewrite that was tried, and why it declined"),
  DUMP_PASS_PIPELINE("", "print the pipeline that will run"),
  LIST_PASSES("", "print the passes and their options"),
  SHOW_DIALECTS("", "print the names of the dialects"),
  EXPORT_IRDL("[=DIALECT,...]", "print dialects in IRDL, for mlir-opt --irdl-file=FILE, and stop"),
  PRINT_FOR_IRDL("", "print the generic form without properties, as operations of IRDL need it"),
  HELP("", "print this text"),
  VERSION("", "print the version");

  private final String value;
  private final String doc;

  OptFlag(String value, String doc) {
    this.value = value;
    this.doc = doc;
  }

  static Optional<OptFlag> find(String name) {
    return Arrays.stream(values()).filter(f -> f.key().equals(name)).findFirst();
  }

  /** The names of all options, without dashes. */
  static List<String> keys() {
    return Arrays.stream(values()).map(OptFlag::key).toList();
  }

  /** The name without dashes. */
  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean takesValue() {
    return value.startsWith("=") && !value.equals("=BOOL");
  }

  /** Whether a second use adds to the first instead of taking its place. */
  boolean isList() {
    return value.contains(",...");
  }

  /** The option as the help shows it. */
  String usage() {
    return (this == O ? "-" : "--") + key() + (this == O ? " FILE" : value);
  }

  /** What the help says. */
  String help() {
    return HelpText.line(usage(), doc);
  }
}
