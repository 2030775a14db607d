package org.tdopt.testkit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Compares generated cases with LLVM's FileCheck, installed or recorded, byte for byte. */
final class FileCheckDifferentialTest {
  private static final long FIRST_SEED = 700_000;
  private static final int SEEDS_PER_TEST = 25;
  private static final int TESTS = 16;

  @TempDir static Path directory;

  @TestFactory
  Stream<DynamicTest> sameAsLlvm() throws IOException {
    var tool = LlvmFileCheck.find();
    var corpus = FileCheckCase.all();
    return LongStream.range(0, TESTS)
        .map(test -> FIRST_SEED + test * SEEDS_PER_TEST)
        .mapToObj(
            from ->
                DynamicTest.dynamicTest(
                    "seeds from " + from,
                    () -> {
                      assumeTrue(tool.isPresent(), "no FileCheck-22 on the path");
                      for (long seed = from; seed < from + SEEDS_PER_TEST; seed++) {
                        compare(tool.orElseThrow(), seed, corpus);
                      }
                    }));
  }

  private static void compare(String tool, long seed, List<FileCheckCase> corpus)
      throws IOException, InterruptedException {
    var c = new CaseGenerator(seed, corpus).next();
    var folder = Files.createDirectories(directory.resolve("case" + seed));
    assertThat(LlvmFileCheck.ours(c, folder).normal())
        .as("seed %d, %s with check file\n%sand input\n%s", seed, c.args(), c.check(), c.input())
        .isEqualTo(LlvmFileCheck.llvm(tool, c, folder).normal());
  }

  @TestFactory
  Stream<DynamicTest> sameAsRecorded() throws IOException {
    return RecordedRun.all().stream()
        .map(
            recorded ->
                DynamicTest.dynamicTest(
                    "seed " + recorded.seed(),
                    () -> {
                      var c = new CaseGenerator(recorded.seed(), List.of()).next();
                      assertThat(LlvmFileCheck.ours(c, directory).normal())
                          .isEqualTo(recorded.run());
                    }));
  }
}
