package dev.etude.dsl.internal;

import dev.etude.dsl.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.messages.Message;
import org.codehaus.groovy.control.messages.SyntaxErrorMessage;
import org.codehaus.groovy.syntax.SyntaxException;

/** Says in our words what the compiler found, once per place. */
final class Translation {

  private static final Pattern CLASS = Pattern.compile("unable to resolve class (\\S+).*",
      Pattern.DOTALL);
  private static final Pattern HIDDEN = Pattern.compile("Access to \\S+#(\\S+) is forbidden.*",
      Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("\\s*@ line \\d+, column \\d+\\.?\\s*$");
  private static final Pattern TYPES = Pattern.compile("^\\[Static type checking\\] - ");
  private static final Pattern REDECLARED = Pattern
      .compile(".*already contains a variable of the name (\\S+).*", Pattern.DOTALL);

  private final ScriptText source;

  Translation(ScriptText source) {
    this.source = source;
  }

  /** Every problem; a syntax error where the finder sees it. */
  List<Problem> of(MultipleCompilationErrorsException failure, SyntaxFinder finder) {
    List<Problem> ours = new ArrayList<>();
    List<Problem> theirs = new ArrayList<>();
    for (Message message : failure.getErrorCollector().getErrors()) {
      if (message instanceof SyntaxErrorMessage syntax) {
        SyntaxException cause = syntax.getCause();
        if (cause instanceof ScriptError error) {
          ours.add(of(error));
        } else if (isSyntax(cause)) {
          theirs.add(finder.narrow(cause).orElseGet(() -> of(cause)));
        } else {
          theirs.add(of(cause));
        }
      } else {
        theirs.add(new Problem(source.file(), "syntax", "the script does not compile", ""));
      }
    }
    return merge(ours, theirs);
  }

  /**
   * All of ours, once per place; of the compiler's own the first on each line that has none of
   * ours.
   */
  private static List<Problem> merge(List<Problem> ours, List<Problem> theirs) {
    Map<List<Integer>, Problem> places = new LinkedHashMap<>();
    ours.forEach(problem -> places.putIfAbsent(List.of(problem.line(), problem.column()), problem));
    Set<Integer> lines = new HashSet<>();
    places.values().forEach(problem -> lines.add(problem.line()));
    List<Problem> all = new ArrayList<>(places.values());
    theirs.stream().filter(problem -> lines.add(problem.line())).forEach(all::add);
    if (all.stream().anyMatch(problem -> problem.line() > 0)) {
      all.removeIf(problem -> problem.line() == 0);
    }
    all.sort(Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column));
    return all;
  }

  private Problem of(ScriptError error) {
    int length = error.length > 0 ? error.length : span(error);
    return source.problem(error.getStartLine(), error.getStartColumn(), length, error.kind,
        error.getOriginalMessage(), error.hint);
  }

  private int span(SyntaxException error) {
    if (error.getEndLine() == error.getStartLine() && error.getEndColumn() > 0) {
      return error.getEndColumn() - error.getStartColumn();
    }
    return source.line(error.getStartLine()).stripTrailing().length() - error.getStartColumn() + 1;
  }

  /** Errors of the parser are of the type itself; later phases have more to say. */
  private static boolean isSyntax(SyntaxException error) {
    String message = error.getOriginalMessage();
    return !TYPES.matcher(message).find() && !CLASS.matcher(message).matches()
        && !REDECLARED.matcher(message).matches();
  }

  Problem of(SyntaxException error) {
    String original = error.getOriginalMessage();
    String message = PLACE.matcher(TYPES.matcher(original).replaceFirst("")).replaceFirst("")
        .strip();
    Matcher type = CLASS.matcher(message);
    if (type.matches()) {
      return word(error, type.group(1), "not-available", "is not available to scripts", "");
    }
    Matcher hidden = HIDDEN.matcher(message);
    if (hidden.matches()) {
      return word(error, hidden.group(1), "not-available", "is not available to scripts", "");
    }
    Matcher redeclared = REDECLARED.matcher(message);
    if (redeclared.matches()) {
      return word(error, redeclared.group(1), "declared-twice", "is already there",
          "choose another name");
    }
    Optional<CompilerPhrase.Said> ours = CompilerPhrase.of(firstLine(message));
    if (ours.isPresent()) {
      return at(error, ours.get().kind(), ours.get().message(), ours.get().hint());
    }
    boolean types = TYPES.matcher(original).find();
    return at(error, types ? "wrong-type" : "syntax", plain(message), "");
  }

  /** A problem of a word that stands somewhere on the line, from the place the compiler saw on. */
  private Problem word(SyntaxException error, String word, String kind, String message,
      String hint) {
    String line = source.line(error.getStartLine());
    int place = line.indexOf(word, Math.max(0, error.getStartColumn() - 1));
    int column = (place < 0 ? line.indexOf(word) : place) + 1;
    return source.problem(error.getStartLine(), column > 0 ? column : error.getStartColumn(),
        word.length(), kind, "`" + word + "` " + message, hint);
  }

  private Problem at(SyntaxException error, String kind, String message, String hint) {
    return source.problem(error.getStartLine(), error.getStartColumn(), Math.max(1, span(error)),
        kind, message, hint);
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip().replaceAll("\\.$", "");
  }

  private static String plain(String message) {
    String line = firstLine(message)
        .replaceAll("\\b(?:java\\.(?:lang|util|math)|dev\\.etude\\.[a-z.]*)\\.(?=[A-Z])", "");
    Matcher unexpected = Pattern.compile("Unexpected input: '(.*)'", Pattern.DOTALL).matcher(line);
    if (unexpected.matches() && unexpected.group(1).equals("<EOF>")) {
      return "something is missing before this";
    }
    if (unexpected.matches()) {
      return "`" + unexpected.group(1) + "` is not expected here";
    }
    Matcher missing = Pattern.compile("Missing '(.*)'").matcher(line);
    if (missing.matches()) {
      return "`" + missing.group(1) + "` is missing here";
    }
    return line.isEmpty()
        ? "the script does not compile"
        : Character.toLowerCase(line.charAt(0)) + line.substring(1);
  }
}
