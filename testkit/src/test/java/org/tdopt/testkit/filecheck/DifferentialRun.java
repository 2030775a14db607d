package org.tdopt.testkit.filecheck;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Compares generated cases with LLVM's FileCheck by hand: {@code DifferentialRun FROM COUNT
 * FOLDER}. Differing cases are left in the folder, one folder a seed. {@code DifferentialRun record
 * FROM COUNT} prints the text of {@code recorded.runs}: the cases whose messages are short.
 */
final class DifferentialRun {
  private DifferentialRun() {}

  private static final int LONGEST_RECORDED = 1500;

  public static void main(String[] args) throws IOException, InterruptedException {
    if (args[0].equals("record")) {
      record(Long.parseLong(args[1]), Integer.parseInt(args[2]));
    } else {
      compare(args);
    }
  }

  private static void record(long from, int count) throws IOException, InterruptedException {
    var tool = LlvmFileCheck.find().orElseThrow();
    var folder = Files.createTempDirectory("recorded");
    for (long seed = from; seed < from + count; seed++) {
      var run =
          LlvmFileCheck.llvm(tool, new CaseGenerator(seed, List.of()).next(), folder).normal();
      if (run.err().length() <= LONGEST_RECORDED) {
        System.out.print(new RecordedRun(seed, run).text());
      }
    }
  }

  private static void compare(String[] args) throws IOException, InterruptedException {
    long from = Long.parseLong(args[0]);
    int count = Integer.parseInt(args[1]);
    var folder = Files.createDirectories(Path.of(args[2]));
    var tool = LlvmFileCheck.find().orElseThrow();
    var corpus = FileCheckCase.all();
    int exits = 0;
    int texts = 0;
    var verdicts = new int[4];
    for (long seed = from; seed < from + count; seed++) {
      var c = new CaseGenerator(seed, corpus).next();
      var work = Files.createDirectories(folder.resolve("work"));
      LlvmFileCheck.Run ours;
      try {
        ours = LlvmFileCheck.ours(c, work).normal();
      } catch (RuntimeException | StackOverflowError e) {
        ours = new LlvmFileCheck.Run(99, e + "\n");
        e.printStackTrace();
      }
      var llvm = LlvmFileCheck.llvm(tool, c, work).normal();
      verdicts[Math.min(llvm.exit(), 3)]++;
      if (ours.equals(llvm)) {
        continue;
      }
      boolean exit = ours.exit() != llvm.exit();
      exits += exit ? 1 : 0;
      texts++;
      var kept = Files.createDirectories(folder.resolve((exit ? "exit-" : "text-") + seed));
      Files.copy(
          work.resolve("check.txt"),
          kept.resolve("check.txt"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.copy(
          work.resolve("input.txt"),
          kept.resolve("input.txt"),
          StandardCopyOption.REPLACE_EXISTING);
      Files.writeString(kept.resolve("args"), String.join("\n", c.args()) + "\n");
      Files.writeString(
          kept.resolve("ours"),
          "exit " + ours.exit() + "\n" + ours.err(),
          StandardCharsets.ISO_8859_1);
      Files.writeString(
          kept.resolve("llvm"),
          "exit " + llvm.exit() + "\n" + llvm.err(),
          StandardCharsets.ISO_8859_1);
    }
    System.out.printf(
        "seeds %d to %d: %d differ in the exit code, %d at all; LLVM's exits 0/1/2/other:"
            + " %d/%d/%d/%d%n",
        from, from + count - 1, exits, texts, verdicts[0], verdicts[1], verdicts[2], verdicts[3]);
  }
}
