package dev.etude.runtime.model.openai

import static dev.etude.runtime.model.Briefs.prompt

import dev.etude.runtime.model.Reply
import java.nio.file.Files
import java.nio.file.Path
import java.security.KeyStore
import java.time.Duration
import java.util.concurrent.Callable
import java.util.concurrent.CountDownLatch
import java.util.concurrent.Executors
import java.util.concurrent.TimeUnit
import javax.net.ssl.KeyManagerFactory
import javax.net.ssl.SSLContext
import mockwebserver3.MockWebServer
import spock.lang.AutoCleanup
import spock.lang.Specification
import spock.lang.TempDir
import spock.lang.Timeout

@Timeout(30)
class BrokenServerIT extends Specification {

  @AutoCleanup
  ServerSocket socket = new ServerSocket(0, 50, InetAddress.loopbackAddress)
  @AutoCleanup('shutdownNow')
  def threads = Executors.newCachedThreadPool()
  def timing = new SteadyTiming()
  def asked = new CountDownLatch(1)
  @TempDir
  Path folder

  def "nothing listens"() {
    given:
    def port = socket.localPort
    socket.close()

    expect:
    failure(model("http://localhost:$port/v1")) == "no model server answers at" +
      " http://localhost:$port/v1; start one, e.g. `lms server start` (LM Studio) or" +
      ' `ollama serve` (Ollama), or set `url` of openai'
    timing.pauses == []
  }

  def "the host is not known"() {
    expect:
    failure(model('http://nowhere.invalid/v1')) ==
      'the host of http://nowhere.invalid/v1 is not known; check the base URL and the network'
  }

  def "a server that hangs up is asked again, then given up"() {
    given:
    serve { it.close() }

    when:
    def said = failure(model(url, 2))

    then:
    said.startsWith("the connection to $url broke off (")
    said.endsWith(') (asked 3 times); see the log of the server')
    timing.pauses.size() == 2
  }

  def "a body cut short is asked for again"() {
    given:
    serve { Socket client ->
      client.outputStream << 'HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"choices"'
      client.close()
    }

    expect:
    failure(model(url, 1)).startsWith("the connection to $url broke off (unexpected end of stream)")
  }

  def "what speaks another protocol is quoted without its control characters"() {
    given:
    serve { Socket client ->
      client.outputStream << 'SSH-2.0-\u001b[2Jhello\r\n'
      client.outputStream.flush()
      client.close()
    }

    expect:
    failure(model(url, 0)) == "the connection to $url broke off (Unexpected status line:" +
      ' SSH-2.0-\\u001b[2Jhello); see the log of the server'
  }

  def "a server that never ends its answer is left at the deadline"() {
    given:
    serve { Socket client ->
      client.outputStream << 'HTTP/1.1 200 OK\r\n\r\n'
      while (!client.closed) {
        client.outputStream << ' '
        client.outputStream.flush()
        TimeUnit.MILLISECONDS.sleep(20)
      }
    }

    expect:
    failure(model(url, 3, Duration.ofMillis(400))) == "$url did not answer within 0.4 s; raise" +
      ' `timeout` of openai, or use a smaller model'
  }

  def "a server that says nothing is left at the deadline"() {
    given:
    serve { Socket client -> client.inputStream.transferTo(OutputStream.nullOutputStream()) }

    expect:
    failure(model(url, 3, Duration.ofMillis(300))) == "$url did not answer within 0.3 s; raise" +
      ' `timeout` of openai, or use a smaller model'
  }

  def "closing the model ends a call in flight"() {
    given:
    serve { Socket client ->
      asked.countDown()
      client.inputStream.transferTo(OutputStream.nullOutputStream())
    }
    def model = model(url)

    when:
    def reply = threads.submit({ model.ask(prompt()) } as Callable)
    asked.await(10, TimeUnit.SECONDS)
    model.close()

    then:
    reply.get(10, TimeUnit.SECONDS).reason() ==
      "the call to $url was cancelled; resume the run to ask again"
  }

  def "a server without TLS is told apart"() {
    given:
    serve { Socket client ->
      client.outputStream << 'HTTP/1.1 400 Bad Request\r\n\r\n'
      client.outputStream.flush()
      client.close()
    }

    expect:
    failure(model(url.replace('http', 'https'), 0)) == 'the TLS connection to' +
      " ${url.replace('http', 'https')} failed (Unsupported or unrecognized SSL message); write" +
      ' http:// if the server has no certificate, or let this Java trust the one it has'
  }

  def "a certificate nobody vouches for is refused"() {
    given:
    def server = new MockWebServer()
    server.useHttps(selfSigned().socketFactory)
    server.start()
    def https = server.url('/v1').toString()

    when:
    def said = failure(model(https, 3))

    then:
    said.startsWith("the TLS connection to $https failed ((certificate_unknown) PKIX path building failed")
    timing.pauses == []

    cleanup:
    server.close()
  }

  private SSLContext selfSigned() {
    def store = folder.resolve('keys.p12')
    def keytool = Path.of(System.getProperty('java.home'), 'bin', 'keytool').toString()
    def made = new ProcessBuilder(keytool, '-genkeypair', '-alias', 'a', '-keyalg', 'EC', '-dname',
      'CN=localhost', '-storetype', 'PKCS12', '-keystore', store.toString(), '-storepass', 'secret')
      .redirectErrorStream(true).start()
    assert made.waitFor(20, TimeUnit.SECONDS) && made.exitValue() == 0
    def keys = KeyStore.getInstance('PKCS12')
    Files.newInputStream(store).withCloseable { keys.load(it, 'secret'.toCharArray()) }
    def factory = KeyManagerFactory.getInstance(KeyManagerFactory.defaultAlgorithm)
    factory.init(keys, 'secret'.toCharArray())
    def context = SSLContext.getInstance('TLS')
    context.init(factory.keyManagers, null, null)
    context
  }

  /** Reads the head of a request, then does what is asked. */
  private void serve(Closure behaviour) {
    threads.submit {
      while (!socket.closed) {
        def client = socket.accept()
        threads.submit {
          client.withCloseable {
            client.inputStream.read(new byte[64])
            behaviour(it)
          }
        }
      }
    }
  }

  String getUrl() {
    "http://localhost:${socket.localPort}/v1".toString()
  }

  private OpenAiModel model(String at, int retries = 4, Duration timeout = Duration.ofSeconds(20)) {
    def options = OpenAiOptions.builder([:]).baseUrl(at).model('tiny').maxRetries(retries)
      .timeout(timeout).build()
    new OpenAiModel(options, new Random(1), timing)
  }

  private static String failure(OpenAiModel model) {
    try (model) {
      def reply = model.ask(prompt())
      assert reply instanceof Reply.Failed
      return reply.reason()
    }
  }
}
