package io.quorate.cli;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The process: its streams and its exit code. */
public final class Main {
  private static final int BUFFER = 1 << 16;

  private Main() {}

  /** Runs the program and ends the process. */
  public static void main(String[] args) {
    Watched watched = new Watched();
    PrintStream out = stream(watched);
    PrintStream err = stream(new FileOutputStream(FileDescriptor.err));
    // Buffered, because a bare FileInputStream cannot read all of a pipe: it asks for its position.
    InputStream in = new BufferedInputStream(new FileInputStream(FileDescriptor.in));
    int code = Quorate.run(args, in, out, err);
    out.flush();
    if (!watched.failure.isEmpty() && !watched.failure.equals("Broken pipe")) {
      err.println("quorate: cannot write to standard output: " + watched.failure);
      code = ExitCode.OUTPUT_FAILED;
    }
    err.flush();
    System.exit(code);
  }

  private static PrintStream stream(FileOutputStream target) {
    return new PrintStream(new BufferedOutputStream(target, BUFFER), false, StandardCharsets.UTF_8);
  }

  /** Standard output that remembers why it failed: a {@link PrintStream} only knows that it did. */
  private static final class Watched extends FileOutputStream {
    private String failure = "";

    Watched() {
      super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
      try {
        super.write(bytes, offset, length);
      } catch (IOException e) {
        failure = String.valueOf(e.getMessage());
        throw e;
      }
    }
  }
}
