package org.tdopt.testkit.filecheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Runs the corpus of cases: against the exit codes written in it and against LLVM's own tool. */
final class FileCheckConformanceTest {
  @TempDir static Path directory;

  @TestFactory
  Stream<DynamicTest> exitCodes() throws IOException {
    return FileCheckCase.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.file() + ": " + c.name(),
                    () -> {
                      var run = LlvmFileCheck.ours(bytes(c), directory);
                      assertThat(run.exit()).as(run.err()).isEqualTo(c.exit());
                    }));
  }

  @TestFactory
  Stream<DynamicTest> sameAsLlvm() throws IOException {
    var tool = LlvmFileCheck.find();
    return FileCheckCase.all().stream()
        .map(
            c ->
                DynamicTest.dynamicTest(
                    c.file() + ": " + c.name(),
                    () -> {
                      assumeTrue(tool.isPresent(), "no FileCheck-22 on the path");
                      assertThat(LlvmFileCheck.ours(bytes(c), directory).normal())
                          .isEqualTo(
                              LlvmFileCheck.llvm(tool.orElseThrow(), bytes(c), directory).normal());
                    }));
  }

  private static FileCheckCase bytes(FileCheckCase c) {
    return new FileCheckCase(
        c.file(),
        c.name(),
        c.args(),
        c.exit(),
        FileCheck.toBytes(c.check()),
        FileCheck.toBytes(c.input()));
  }
}
