package io.quorate.corosync.key;

import io.quorate.core.QuorateException;
import io.quorate.core.value.Secret;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The key that authenticates and encrypts the packets of a cluster: {@code /etc/corosync/authkey}.
 *
 * <p>It never reaches {@code toString}, a message or a file that others can read. Sizes are those of {@code
 * corosync-keygen} of 3.1.7: 128..4096 bytes, 256 unless asked otherwise. Corosync 2 writes 128 bytes.
 *
 * <pre>{@code
 * AuthKey key = AuthKey.generate();
 * key.writeNew(Path.of("/etc/corosync/authkey"));   // mode 0400, complete or not at all
 * }</pre>
 */
public final class AuthKey {
  /** The fewest bytes of a key. */
  public static final int SHORTEST = 128;

  /** The most bytes of a key. */
  public static final int LONGEST = 4096;

  /** The bytes of a key that {@code corosync-keygen} makes. */
  public static final int USUAL = 256;

  private static final Set<PosixFilePermission> OWNER_READS =
      EnumSet.of(PosixFilePermission.OWNER_READ);

  private final Secret bytes;

  private AuthKey(byte[] bytes) {
    this.bytes = Secret.of(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** A new key of {@value #USUAL} random bytes. */
  public static AuthKey generate() {
    return generate(USUAL);
  }

  /**
   * A new key of random bytes.
   *
   * @param size {@value #SHORTEST}..{@value #LONGEST}
   * @throws IllegalArgumentException for another size
   */
  public static AuthKey generate(int size) {
    byte[] bytes = new byte[checked(size)];
    new SecureRandom().nextBytes(bytes);
    return new AuthKey(bytes);
  }

  /**
   * A key of bytes; the array may be wiped afterwards.
   *
   * @throws IllegalArgumentException when there are fewer than {@value #SHORTEST} or more than {@value #LONGEST}
   */
  public static AuthKey of(byte[] bytes) {
    checked(bytes.length);
    return new AuthKey(bytes);
  }

  /**
   * The key of a file; like corosync, it reads no more than {@value #LONGEST} bytes.
   *
   * @throws IOException when the file cannot be read
   * @throws QuorateException when it is shorter than {@value #SHORTEST} bytes: corosync does not start with it
   */
  public static AuthKey read(Path file) throws IOException {
    byte[] bytes;
    try (var in = Files.newInputStream(file)) {
      bytes = in.readNBytes(LONGEST);
    }
    if (bytes.length < SHORTEST) {
      throw new QuorateException(
          file + " has " + bytes.length + " bytes; a key has at least " + SHORTEST);
    }
    return new AuthKey(bytes);
  }

  private static int checked(int size) {
    if (size < SHORTEST || size > LONGEST) {
      throw new IllegalArgumentException(
          "a key has " + SHORTEST + " to " + LONGEST + " bytes, not " + size);
    }
    return size;
  }

  /** The number of bytes. */
  public int size() {
    return bytes.reveal().length();
  }

  /** The bytes, for sending them to another node. */
  public byte[] reveal() {
    return bytes.reveal().getBytes(StandardCharsets.ISO_8859_1);
  }

  /**
   * Writes the key to a new file of mode 0400: the file is there with all of it, or not at all.
   *
   * @throws FileAlreadyExistsException when there is a file: a key that is in use is not thrown away
   * @throws IOException when it cannot be written
   */
  public void writeNew(Path file) throws IOException {
    Path beside = writeBeside(file);
    try {
      Files.createLink(file, beside); // unlike a rename, it never replaces
    } finally {
      Files.delete(beside);
    }
  }

  /**
   * Writes the key to a file of mode 0400 in the place of the one that may be there, in one step.
   *
   * @throws IOException when it cannot be written
   */
  public void replace(Path file) throws IOException {
    Path beside = writeBeside(file);
    try {
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private Path writeBeside(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    Path beside =
        Files.createTempFile(
            folder,
            "." + file.getFileName() + ".",
            ".new",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(reveal());
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
      Files.setPosixFilePermissions(beside, OWNER_READS);
      return beside;
    } catch (IOException | RuntimeException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
  }

  /**
   * What is wrong with a key file, one sentence each; nothing when it is as {@code corosync-keygen} leaves it.
   *
   * @throws IOException when the file is not there, or cannot be asked about
   */
  public static List<String> problems(Path file) throws IOException {
    List<String> found = new ArrayList<>();
    if (!Files.isRegularFile(file)) {
      if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
        throw new NoSuchFileException(file.toString());
      }
      return List.of(file + " is no regular file");
    }
    Set<PosixFilePermission> mode = Files.getPosixFilePermissions(file);
    if (!mode.equals(OWNER_READS)) {
      found.add(file + " has mode " + octal(mode) + "; a key has 0400");
    }
    long size = Files.size(file);
    if (size < SHORTEST) {
      found.add(file + " has " + size + " bytes; corosync 3 does not start with less than 128");
    } else if (size > LONGEST) {
      found.add(file + " has " + size + " bytes; corosync reads the first 4096 alone");
    }
    return found;
  }

  private static String octal(Set<PosixFilePermission> mode) {
    int bits = 0;
    for (PosixFilePermission permission : mode) {
      bits |= 1 << (PosixFilePermission.OTHERS_EXECUTE.ordinal() - permission.ordinal());
    }
    return String.format(Locale.ROOT, "%04o", bits);
  }

  /** Compares in constant time. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof AuthKey that && MessageDigest.isEqual(reveal(), that.reveal());
  }

  /** The same for every key. */
  @Override
  public int hashCode() {
    return 1;
  }

  /** {@code AuthKey[256 bytes]}. */
  @Override
  public String toString() {
    return "AuthKey[" + size() + " bytes]";
  }
}
