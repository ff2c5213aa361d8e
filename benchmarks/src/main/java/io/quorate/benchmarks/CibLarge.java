package io.quorate.benchmarks;

import com.sun.management.ThreadMXBean;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.crm.CrmShell;
import io.quorate.pacemaker.diff.CibDiff;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.model.Cib;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads and prints a CIB with thousands of guests, beside a loop of StAX over the same file.
 *
 * <p>Arguments: a directory for the file, the number of guests, and the {@code quorate} launcher, to compare whole processes
 * with those of the tools too.
 */
public final class CibLarge {
  private static final int ROUNDS = 9;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Path file;
  private final Cib generated;
  private long attributes;

  private interface Work {
    void run() throws IOException;
  }

  private CibLarge(Path directory, int guests) throws IOException {
    this.generated = CibGenerator.cib(guests);
    this.file = directory.resolve("cib-" + guests + ".xml");
    Files.writeString(file, CibFormats.CIB.print(generated));
  }

  /**
   * Measures and prints.
   *
   * @throws IOException when the file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    CibLarge benchmark = new CibLarge(Path.of(args[0]), Integer.parseInt(args[1]));
    benchmark.run();
    if (args.length > 2) {
      benchmark.processes(args[2]);
    }
  }

  private void run() throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%s: %.1f MB; load %.1f; Java %s, heap %d MB; CPU time of one thread, median of the last %d of %d rounds%n%n",
        file.getFileName(),
        Files.size(file) / 1e6,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("java.version"),
        Runtime.getRuntime().maxMemory() >> 20,
        ROUNDS - 3,
        ROUNDS);
    System.out.println("| what                             | CPU ms | x StAX |");
    System.out.println("|---|--:|--:|");
    double[] scan = new double[ROUNDS];
    double[] model = new double[ROUNDS];
    double[] print = new double[ROUNDS];
    double[] crm = new double[ROUNDS];
    double[] diff = new double[ROUNDS];
    CrmShell shell = CrmShell.create();
    Cib changed =
        generated.withConfiguration(
            generated
                .configuration()
                .withPrimitive("vm-00042", guest -> guest.withMeta("target-role", "Stopped")));
    for (int round = 0; round < ROUNDS; round++) {
      scan[round] = cpu(this::scan);
      model[round] = cpu(() -> check(CibFormats.CIB.parse(Source.read(file)).value()));
      crm[round] = cpu(() -> check(!shell.print(generated).isEmpty()));
      diff[round] = cpu(() -> check(CibDiff.between(generated, changed).changes().size() == 1));
      print[round] = cpu(() -> check(CibFormats.CIB.print(generated).length() == Files.size(file)));
    }
    double loop = median(scan);
    row("StAX loop over all attributes", loop, loop);
    row("parse to tree and typed model", median(model), loop);
    row("print the model", median(print), loop);
    row("print as crm text", median(crm), loop);
    row("difference of one value", median(diff), loop);
    heap();
  }

  /** Whole processes, start included, output thrown away. */
  private void processes(String quorate) {
    System.out.println();
    System.out.println("| process                          |  CPU s | MB peak |");
    System.out.println("|---|--:|--:|");
    String input = "CIB_file=" + file;
    process("quorate check -f cib", quorate, "check", "-f", "cib", file.toString());
    process("quorate print -f cib", quorate, "print", "-f", "cib", file.toString());
    process(
        "quorate convert to crm",
        quorate,
        "convert",
        "--from",
        "cib",
        "--to",
        "crm",
        file.toString());
    process("cibadmin --query", "env", input, "cibadmin", "--query");
    process("crm configure show", "env", input, "crm", "-D", "plain", "configure", "show");
    process("pcs config", "pcs", "-f", file.toString(), "config");
  }

  private static void process(String label, String... command) {
    try {
      Cost cost = Child.measure(command);
      System.out.printf(
          Locale.ROOT, "| %-32s | %6.2f | %7.0f |%n", label, cost.cpu(), cost.megabytes());
    } catch (RuntimeException e) {
      System.out.printf(Locale.ROOT, "| %-32s | %6s | %7s |%n", label, "absent", "");
    }
  }

  private static void row(String what, double seconds, double loop) {
    System.out.printf(
        Locale.ROOT, "| %-32s | %6.0f | %6.2f |%n", what, seconds * 1000, seconds / loop);
  }

  private double cpu(Work work) throws IOException {
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  /** The first three rounds only warm up. */
  private static double median(double[] rounds) {
    List<Double> sorted = new ArrayList<>();
    for (int i = 3; i < rounds.length; i++) {
      sorted.add(rounds[i]);
    }
    Collections.sort(sorted);
    return sorted.get(sorted.size() / 2);
  }

  private void scan() throws IOException {
    long length = 0;
    try (InputStream in = Files.newInputStream(file)) {
      XMLStreamReader reader = factory.createXMLStreamReader(in);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          for (int i = 0; i < reader.getAttributeCount(); i++) {
            length +=
                reader.getAttributeLocalName(i).length() + reader.getAttributeValue(i).length();
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    check(attributes == 0 || attributes == length);
    attributes = length;
  }

  private void check(Cib cib) {
    check(cib.equals(generated));
  }

  private static void check(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("a wrong result");
    }
  }

  private void heap() throws IOException {
    long before = used();
    Object document = CibFormats.CIB.open(file);
    long both = used() - before;
    Reference.reachabilityFence(document);
    before = used();
    Cib alone = CibFormats.CIB.parse(Source.read(file)).value();
    long model = used() - before;
    Reference.reachabilityFence(alone);
    System.out.printf(
        Locale.ROOT,
        "%nheap: %.0f MB for text, tree and model, %.0f MB for what the model alone holds%n",
        both / 1e6,
        model / 1e6);
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }
}
