package dev.etude.runtime.model.openai;

import dev.etude.runtime.model.openai.Retry.Outcome;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLException;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;

/**
 * Asks one server, once per call. Redirects are not followed, so the key goes nowhere else. Every
 * call ends by the deadline it is given, whatever the server does. {@link #close()} may be called
 * by any thread and ends a call in flight.
 */
final class Server implements AutoCloseable {

  /** Bytes of a body, after decompression; a longer one is not read to its end. */
  static final long LARGEST_BODY = 4L << 20;

  private static final long LARGEST_COMPLAINT = 64L << 10;
  private static final Duration CONNECT_LIMIT = Duration.ofSeconds(10);
  private static final MediaType JSON = MediaType.get("application/json");
  private static final Set<Integer> PASSING = Set.of(408, 409, 425, 429);

  private final Endpoint endpoint;
  private final ApiKey key;
  private final Timing timing;
  private final OkHttpClient client;
  private boolean reached;

  Server(Endpoint endpoint, ApiKey key, Timing timing) {
    this.endpoint = endpoint;
    this.key = key;
    this.timing = timing;
    client = new OkHttpClient.Builder().followRedirects(false).followSslRedirects(false)
        // Retry decides what is asked again, so that every attempt is counted and spaced.
        .retryOnConnectionFailure(false)
        .connectTimeout(CONNECT_LIMIT)
        // A model may think for minutes before the first byte: the deadline of the call is the
        // limit.
        .readTimeout(Duration.ZERO).writeTimeout(Duration.ZERO).build();
  }

  Outcome get(String service, Deadline deadline) {
    return call(new Request.Builder().url(endpoint.service(service)).get(), deadline);
  }

  Outcome post(String service, String json, Deadline deadline) {
    var body = RequestBody.create(json, JSON);
    return call(new Request.Builder().url(endpoint.service(service)).post(body), deadline);
  }

  private Outcome call(Request.Builder request, Deadline deadline) {
    var left = deadline.left();
    if (!left.isPositive()) {
      return new Outcome.Bad(new Fault.TimedOut());
    }
    if (!key.isEmpty()) {
      request.header("Authorization", "Bearer " + key.value());
    }
    var call = client.newCall(request.header("Accept", "application/json").build());
    call.timeout().timeout(left.toNanos(), TimeUnit.NANOSECONDS);
    try (var response = call.execute()) {
      reached = true;
      return read(response);
    } catch (IOException e) {
      return lost(e, call);
    }
  }

  private Outcome read(Response response) throws IOException {
    var source = response.body().source();
    var status = response.code();
    if (response.isSuccessful()) {
      return source.request(LARGEST_BODY + 1)
          ? new Outcome.Bad(new Fault.TooLarge())
          : new Outcome.Good(source.readUtf8());
    }
    if (response.isRedirect()) {
      var to = Optional.ofNullable(response.header("Location")).orElse("");
      return new Outcome.Bad(new Fault.Redirected(status, to));
    }
    var fault = new Fault.Answered(status, Complaint.read(start(source)));
    return PASSING.contains(status) || status >= 500
        ? new Outcome.Passing(fault, RetryAfter.read(response.header("Retry-After"), timing.now()))
        : new Outcome.Bad(fault);
  }

  private static String start(BufferedSource source) throws IOException {
    source.request(LARGEST_COMPLAINT);
    return source.readUtf8(Math.min(LARGEST_COMPLAINT, source.getBuffer().size()));
  }

  private Outcome lost(IOException e, Call call) {
    var detail = Optional.ofNullable(e.getMessage()).orElse(e.getClass().getSimpleName());
    return switch (e) {
      case SocketTimeoutException _ -> passing(new Fault.Broken(detail));
      case InterruptedIOException _ -> new Outcome.Bad(
          Thread.currentThread().isInterrupted() ? new Fault.Cancelled() : new Fault.TimedOut());
      case UnknownHostException _ -> onceReached(new Fault.NoHost());
      case ConnectException _ -> onceReached(new Fault.Refused());
      case SSLException tls when !(tls.getCause() instanceof SocketException) ->
        new Outcome.Bad(new Fault.NoTls(detail));
      default -> call.isCanceled()
          ? new Outcome.Bad(new Fault.Cancelled())
          : passing(new Fault.Broken(detail));
    };
  }

  /** A server that never answered is not there; one that did may be starting again. */
  private Outcome onceReached(Fault fault) {
    return reached ? passing(fault) : new Outcome.Bad(fault);
  }

  private static Outcome passing(Fault fault) {
    return new Outcome.Passing(fault, Optional.empty());
  }

  @Override
  public void close() {
    client.dispatcher().cancelAll();
    client.dispatcher().executorService().shutdown();
    client.connectionPool().evictAll();
  }
}
