package dev.etude.runtime.search;

import dev.etude.memory.Concept;
import dev.etude.memory.Usage;
import dev.etude.runtime.model.Brief;
import dev.etude.runtime.model.Model;
import dev.etude.runtime.model.Prompt;
import dev.etude.runtime.model.Reply;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * The embedded builder: writes programs by searching for them, cheapest first. It sees what any
 * builder sees and needs nothing but this JVM. The same brief, attempt and options give the same
 * reply, unless the search is stopped by its time. Used by one thread at a time.
 *
 * <p>
 * The method: bottom-up enumeration of typed expressions, of which only one of those with equal
 * values on the examples is kept (Albarghouthi, Gulwani and Kincaid 2013, Escher; Udupa et al.
 * 2013, TRANSIT; Odena et al. 2021, BUSTLE); bodies of lambdas enumerated in a scope of their own
 * (Shi et al. 2023, LambdaBeam); words of the goal and uses of learned concepts as costs (Balog et
 * al. 2017, DeepCoder; Ellis et al. 2021, DreamCoder); conditionals put together from programs that
 * are each right on some examples (Alur, Radhakrishna and Udupa 2017).
 */
public final class SearchModel implements Model {

  private static final int REMEMBERED = 256;

  private final SearchOptions options;
  private final LongSupplier clock;
  private final Map<String, Expr> answers = new LinkedHashMap<>();

  /** A model that stops by the clock of this machine. */
  public SearchModel(SearchOptions options) {
    this(options, System::nanoTime);
  }

  SearchModel(SearchOptions options, LongSupplier clock) {
    this.options = options;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "search";
  }

  @Override
  public Reply ask(Prompt prompt) {
    var question = Question.of(prompt.brief());
    if (question.isEmpty()) {
      return new Reply.NoAnswer("the search cannot build values like those of the examples",
          Usage.NONE);
    }
    var search = search(prompt.brief(), question.get(), prompt.attempt());
    var found = search.run();
    var usage = new Usage(0, 0, false, search.budget().nodes());
    if (found.isPresent()) {
      var code = search.print(found.get());
      remember(code, found.get());
      var used = new LinkedHashSet<Learned>();
      Printer.collect(found.get(), used);
      return new Reply.Answer(code, used.stream().map(Learned::name).toList(), usage);
    }
    if (search.budget().late()) {
      return new Reply.Failed("the search took longer than " + options.time().toSeconds()
          + " s; allow it fewer nodes or more time", usage);
    }
    return new Reply.NoAnswer("no program of up to " + nodes(prompt.attempt())
        + " nodes fits the examples", usage);
  }

  /**
   * {@inheritDoc}
   *
   * <p>
   * At most three, smallest solutions none. When the code was not written by this object, as after
   * a resume, the search that wrote it is run again.
   */
  @Override
  public List<Concept> distil(Brief brief, String code, String taskId) {
    var question = Question.of(brief);
    if (!options.concepts() || question.isEmpty()) {
      return List.of();
    }
    for (int attempt = 1; attempt <= 4 && !answers.containsKey(code.strip()); attempt++) {
      ask(new Prompt(Prompt.Purpose.CODE, brief, "", attempt, 0));
    }
    var literals = Literals.in(brief.goal(), question.get().names());
    var known = new Concepts(brief.concepts(), new Meter());
    return solution(code)
        .map(expr -> new Distiller(known, literals, brief.goal()).distil(expr, taskId))
        .orElse(List.of());
  }

  /** The expression behind a code, as long as it is remembered. */
  Optional<Expr> solution(String code) {
    return Optional.ofNullable(answers.get(code.strip()));
  }

  private long nodes(int attempt) {
    return options.nodes() << Math.clamp(attempt - 1L, 0, 3);
  }

  private Search search(Brief brief, Question question, int attempt) {
    var meter = new Meter();
    var names = new LinkedHashSet<>(question.names());
    names.add(brief.entryPoint());
    var concepts = options.concepts()
        ? new Concepts(brief.concepts(), meter).active(names)
        : List.<Operator>of();
    return new Search(brief, question, concepts, meter, nodes(attempt), clock,
        options.time().toNanos());
  }

  private void remember(String code, Expr expr) {
    answers.put(code.strip(), expr);
    if (answers.size() > REMEMBERED) {
      answers.remove(answers.keySet().iterator().next());
    }
  }
}
