package org.tdopt.testkit.lit;

import java.io.BufferedReader;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The other end of a {@link WorkerProcess}: runs the tests named on its input. */
final class WorkerLoop {
  /** Tools parse and transform recursively; the default stack of a thread may be too small. */
  private static final long STACK_BYTES = 256L << 20;

  private WorkerLoop() {}

  static void run(List<LitTest> tests, TestRunner runner, InputStream in, OutputStream out)
      throws IOException {
    var byName =
        tests.stream()
            .collect(Collectors.toMap(LitTest::fullName, Function.identity(), (a, b) -> a));
    var names = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    var answers = new DataOutputStream(out);
    for (var name = names.readLine(); name != null; name = names.readLine()) {
      answer(byName.get(name), runner).write(answers);
    }
  }

  private static WorkerAnswer answer(LitTest test, TestRunner runner) throws IOException {
    var answers = new WorkerAnswer[1];
    var thread =
        new Thread(
            null,
            () -> {
              var result = runner.run(test);
              answers[0] = new WorkerAnswer(result, runner.leftTools());
            },
            "lit worker",
            STACK_BYTES);
    thread.start();
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IOException("interrupted", e);
    }
    return answers[0];
  }
}
