package io.quorate.benchmarks;

import com.sun.management.ThreadMXBean;
import io.quorate.core.text.Source;
import io.quorate.pacemaker.format.CibFormats;
import io.quorate.pacemaker.history.CibStatus;
import io.quorate.pacemaker.model.Cib;
import io.quorate.pacemaker.status.ClusterStatus;
import io.quorate.pacemaker.status.CrmMonXml;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the status of thousands of guests from the XML of {@code crm_mon}, beside a loop of StAX, and from the CIB, beside {@code
 * crm_mon} itself.
 *
 * <p>Arguments: a directory for the files, and the number of guests.
 */
public final class StatusLarge {
  private static final int ROUNDS = 12;
  private static final int WARM_UP = 5;

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
  private final Path cibFile;
  private final Path xmlFile;
  private final int guests;
  private final Instant now = Instant.now();

  private interface Work {
    void run() throws IOException;
  }

  private StatusLarge(Path directory, int guests) throws IOException {
    this.guests = guests;
    this.cibFile = directory.resolve("cib-" + guests + ".xml");
    this.xmlFile = directory.resolve("crm_mon-" + guests + ".xml");
    Cib cib = CibGenerator.cib(guests);
    Files.writeString(cibFile, CibFormats.CIB.print(cib));
    Files.writeString(xmlFile, StatusGenerator.xml(CibStatus.of(cib, now)));
  }

  /**
   * Measures and prints.
   *
   * @throws IOException when a file cannot be written or read
   */
  public static void main(String[] args) throws IOException {
    new StatusLarge(Path.of(args[0]), Integer.parseInt(args[1])).run();
  }

  private void run() throws IOException {
    System.out.printf(
        Locale.ROOT,
        "%d guests, XML of crm_mon %.1f MB, CIB %.1f MB; load %.1f; Java %s, heap %d MB; CPU time of one thread, median of "
            + "the last %d of %d rounds%n%n",
        guests,
        Files.size(xmlFile) / 1e6,
        Files.size(cibFile) / 1e6,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        System.getProperty("java.version"),
        Runtime.getRuntime().maxMemory() >> 20,
        ROUNDS - WARM_UP,
        ROUNDS);
    double[] scan = new double[ROUNDS];
    double[] parse = new double[ROUNDS];
    double[] read = new double[ROUNDS];
    double[] status = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      scan[round] = cpu(this::scan);
      parse[round] = cpu(() -> check(CrmMonXml.PARSER.parse(Source.read(xmlFile)).orThrow()));
      Cib[] cib = new Cib[1];
      read[round] = cpu(() -> cib[0] = CibFormats.CIB.parse(Source.read(cibFile)).value());
      status[round] = cpu(() -> check(CibStatus.of(cib[0], now)));
    }
    double loop = median(scan);
    System.out.println("| what                               | CPU ms | x StAX |");
    System.out.println("|---|--:|--:|");
    row("StAX loop over the XML of crm_mon", loop, loop);
    row("read the status from it", median(parse), loop);
    System.out.println();
    System.out.println("| what                               | CPU ms |");
    System.out.println("|---|--:|");
    row("read the CIB", median(read));
    row("status of the CIB", median(status));
    tool();
  }

  private void tool() {
    String input = "CIB_file=" + cibFile;
    try {
      Cost cost = Child.measure("env", input, "crm_mon", "-1r", "--include=all", "--output-as=xml");
      row("crm_mon, a process", cost.cpu());
      System.out.printf(Locale.ROOT, "%ncrm_mon: %.0f MB peak%n", cost.megabytes());
    } catch (IllegalStateException e) {
      System.out.println("| crm_mon, a process                 | absent |");
    }
  }

  private static void row(String what, double seconds, double loop) {
    System.out.printf(
        Locale.ROOT, "| %-34s | %6.0f | %6.2f |%n", what, seconds * 1000, seconds / loop);
  }

  private static void row(String what, double seconds) {
    System.out.printf(Locale.ROOT, "| %-34s | %6.0f |%n", what, seconds * 1000);
  }

  private double cpu(Work work) throws IOException {
    long before = threads.getCurrentThreadCpuTime();
    work.run();
    return (threads.getCurrentThreadCpuTime() - before) / 1e9;
  }

  private static double median(double[] rounds) {
    double[] sorted = Arrays.copyOfRange(rounds, WARM_UP, rounds.length);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  private void scan() throws IOException {
    long length = 0;
    try (InputStream in = Files.newInputStream(xmlFile)) {
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
    if (length == 0) {
      throw new IllegalStateException("nothing was read");
    }
  }

  private void check(ClusterStatus status) {
    if (status.primitives().filter(each -> each.id().startsWith("vm-")).count() != guests
        || status.nodes().stream().anyMatch(node -> !node.online())) {
      throw new IllegalStateException("a wrong result");
    }
  }
}
