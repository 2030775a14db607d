package org.tdopt.ir.pass;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tdopt.ir.Operation;

/**
 * Writes each dump to a file of its own, in the folders and under the names that {@code mlir-opt
 * --mlir-print-ir-tree-dir} gives them: a folder per operation, {@code
 * builtin_module_no-symbol-name/func_func_f}, and in it {@code 0_2_cse.mlir}, where the numbers count
 * the dumps of the operations around it and then its own.
 */
public final class IrDumpTree implements IrDumpListener.Destination {
  private final Path root;
  private final Map<Operation, Integer> counters = new IdentityHashMap<>();

  public IrDumpTree(Path root) {
    this.root = root;
  }

  @Override
  public synchronized void write(PassExecution execution, String dump) {
    var op = execution.op();
    counters.merge(op, 0, (old, _) -> old + 1);
    var numbers = new ArrayList<Integer>();
    var folders = new ArrayList<String>();
    for (Operation at = op; at != null; at = at.parentOp()) {
      numbers.addFirst(counters.computeIfAbsent(at, _ -> 0));
      folders.addFirst(
          at.name().replace('.', '_') + "_" + SymbolNames.of(at).orElse("no-symbol-name"));
    }
    try {
      var folder = root;
      for (var name : folders) {
        folder = folder.resolve(fileName(name));
      }
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(fileName(execution, numbers)), dump);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a dump below '" + root + "'", e);
    }
  }

  private static String fileName(PassExecution execution, List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining("_"))
        + "_"
        + fileName(execution.definition().name())
        + ".mlir";
  }

  /** A symbol may hold characters that lead out of the folder. */
  private static String fileName(String name) {
    return name.replace('/', '_').replace('\\', '_');
  }
}
