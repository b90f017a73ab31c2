package dev.etude.sandbox.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Questions and answers as files, so that a person can answer from another process, and a wait
 * outlives this one. {@code ID.request.json} holds a question, {@code ID.decision.json} its answer.
 * Each file is there as a whole or not at all, and the first answer stands: neither a second person
 * nor the end of the wait changes it. The folder must lie where the commands cannot write, which
 * {@link CommandRunner} sees to. Safe for many threads and processes.
 */
public final class ApprovalFolder implements Approvals {

  private static final long POLL_MILLIS = 100;
  private static final String REQUEST = ".request.json";
  private static final String DECISION = ".decision.json";

  private final Path folder;
  private final Clock clock;
  private final Consumer<Consent> waits;
  private final JsonMapper mapper = new JsonMapper();

  /** Questions in this folder, which is made with the first of them. */
  public ApprovalFolder(Path folder, Clock clock) {
    this(folder, clock, _ -> {});
  }

  /** The same; {@code waits} is told of each question that has no answer yet. */
  public ApprovalFolder(Path folder, Clock clock, Consumer<Consent> waits) {
    this.folder = folder;
    this.clock = clock;
    this.waits = waits;
  }

  @Override
  public Optional<Path> place() {
    return Optional.of(folder);
  }

  @Override
  public Decision ask(Consent consent) throws IOException, InterruptedException {
    var asked = kept(consent);
    if (!asked.digest().equals(consent.digest())) {
      throw new IOException("the id " + consent.id() + " was used for another command");
    }
    if (decision(asked).isEmpty()) {
      waits.accept(asked);
    }
    while (true) {
      var answer = decision(asked);
      if (answer.isPresent()) {
        return answer.get();
      }
      if (!clock.instant().isBefore(asked.until())) {
        decide(asked, false, Decision.NOBODY);
      } else {
        Thread.sleep(POLL_MILLIS);
      }
    }
  }

  /** The question as it was first asked: a restart does not lengthen the wait. */
  private Consent kept(Consent consent) throws IOException {
    Files.createDirectories(folder);
    if (Files.isSymbolicLink(folder)) {
      throw new IOException(folder + " is a link");
    }
    publish(consent.id() + REQUEST, consent);
    return request(consent.id()).orElseThrow(
        () -> new IOException(folder.resolve(consent.id() + REQUEST) + " is gone"));
  }

  /** The question of that id; empty: there is none. */
  public Optional<Consent> request(String id) throws IOException {
    return read(id + REQUEST, Consent.class).filter(consent -> consent.id().equals(id));
  }

  /** The answer to a question, where there is one that fits. */
  public Optional<Decision> decision(Consent consent) throws IOException {
    return read(consent.id() + DECISION, Decision.class).filter(
        decision -> decision.id().equals(consent.id())
            && decision.digest().equals(consent.digest()));
  }

  /** Every question without an answer whose time is not over, the oldest first. */
  public List<Consent> waiting() throws IOException {
    var found = new ArrayList<Consent>();
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return found;
    }
    try (var files = Files.newDirectoryStream(folder, "*" + REQUEST)) {
      for (var file : files) {
        var name = file.getFileName().toString();
        var id = name.substring(0, name.length() - REQUEST.length());
        var consent = request(id);
        if (consent.isPresent() && decision(consent.get()).isEmpty()
            && clock.instant().isBefore(consent.get().until())) {
          found.add(consent.get());
        }
      }
    }
    found.sort(Comparator.comparing(Consent::asked).thenComparing(Consent::id));
    return found;
  }

  /**
   * Answers a question, unless it has an answer.
   *
   * @return the answer that stands
   */
  public Decision decide(Consent consent, boolean granted, String by) throws IOException {
    publish(consent.id() + DECISION, new Decision(consent.id(), consent.digest(), granted, by,
        clock.instant()));
    return decision(consent).orElseThrow(() -> new IOException(
        folder.resolve(consent.id() + DECISION) + " holds no answer to this question"));
  }

  /** Makes a file that is complete from the first moment; keeps the one that is there. */
  private void publish(String name, Object content) throws IOException {
    var file = folder.resolve(name);
    var draft = Files.createTempFile(folder, "draft", ".tmp");
    try {
      try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
        var bytes = ByteBuffer.wrap(mapper.writerWithDefaultPrettyPrinter()
            .writeValueAsString(content).getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
          channel.write(bytes);
        }
        channel.force(true);
      }
      // Unlike a move, a link never replaces what somebody else made first.
      Files.createLink(file, draft);
    } catch (FileAlreadyExistsException e) {
      // The first one stands.
      return;
    } finally {
      Files.deleteIfExists(draft);
    }
  }

  private <T> Optional<T> read(String name, Class<T> type) throws IOException {
    try {
      return Optional.of(mapper.readValue(Files.readString(folder.resolve(name)), type));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (JacksonException | IllegalArgumentException e) {
      throw new IOException(folder.resolve(name) + " is damaged; delete it to ask anew", e);
    }
  }
}
