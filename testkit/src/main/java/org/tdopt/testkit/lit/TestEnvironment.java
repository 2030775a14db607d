package org.tdopt.testkit.lit;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The environment variables that tests inherit: those of lit, so that tests depend on no others.
 */
final class TestEnvironment {
  private static final Set<String> INHERITED =
      Set.of(
          "LIBRARY_PATH",
          "LD_LIBRARY_PATH",
          "SYSTEMROOT",
          "TERM",
          "LD_PRELOAD",
          "ASAN_OPTIONS",
          "LSAN_OPTIONS",
          "HWASAN_OPTIONS",
          "MSAN_OPTIONS",
          "RTSAN_OPTIONS",
          "TSAN_OPTIONS",
          "UBSAN_OPTIONS",
          "LLVM_SYMBOLIZER_PATH",
          "LLVM_PROFILE_FILE",
          "SSH_AUTH_SOCK",
          "TMPDIR",
          "TMP",
          "TEMP",
          "TEMPDIR",
          "FILECHECK_OPTS",
          "SOURCE_DATE_EPOCH",
          "GTEST_FILTER",
          "QEMU_LD_PREFIX",
          "QEMU_CPU",
          "HOME");

  private TestEnvironment() {}

  /** What of {@code outer} tests see, with {@code folders} in front of the path. */
  static Map<String, String> inherited(Map<String, String> outer, List<Path> folders) {
    var result = new TreeMap<String, String>();
    outer.forEach(
        (name, value) -> {
          if (INHERITED.contains(name) && !value.isEmpty()) {
            result.put(name, value);
          }
        });
    var path = outer.getOrDefault("PATH", "");
    var front =
        folders.stream()
            .map(folder -> folder.toAbsolutePath() + File.pathSeparator)
            .collect(Collectors.joining());
    result.put("PATH", front + path);
    // Without it lit's internal shell would have crashing programs write reports.
    result.put("LLVM_DISABLE_CRASH_REPORT", "1");
    return result;
  }
}
