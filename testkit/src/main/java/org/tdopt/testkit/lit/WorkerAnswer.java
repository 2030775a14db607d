package org.tdopt.testkit.lit;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * What a worker process says of a test.
 *
 * @param stuck whether a tool of the test still runs in it
 */
record WorkerAnswer(TestResult result, boolean stuck) {
  void write(DataOutputStream out) throws IOException {
    var text = result.output().getBytes(StandardCharsets.UTF_8);
    out.writeBoolean(stuck);
    out.writeInt(result.code().ordinal());
    out.writeInt(text.length);
    out.write(text);
    out.writeLong(result.elapsed().toNanos());
    out.writeInt(result.attempts());
    out.writeInt(result.allowedAttempts());
    out.writeLong(result.startNanos());
    out.writeLong(result.worker());
    out.flush();
  }

  static WorkerAnswer read(DataInputStream in) throws IOException {
    boolean stuck = in.readBoolean();
    var code = ResultCode.values()[in.readInt()];
    var text = new byte[in.readInt()];
    in.readFully(text);
    return new WorkerAnswer(
        new TestResult(
            code,
            new String(text, StandardCharsets.UTF_8),
            Duration.ofNanos(in.readLong()),
            in.readInt(),
            in.readInt(),
            in.readLong(),
            in.readLong()),
        stuck);
  }
}
