package dev.etude.sandbox.internal.worker;

import com.oracle.graal.python.pegparser.AbstractParser;
import com.oracle.graal.python.pegparser.InputType;
import com.oracle.graal.python.pegparser.Parser;
import com.oracle.graal.python.pegparser.ParserCallbacks;
import com.oracle.graal.python.pegparser.sst.ModTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.tokenizer.SourceRange;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The syntax tree of a program, made by GraalPy's own parser in this JVM: through Python's
 * {@code ast} the same costs thirty times as much. The parser is no public API of GraalPy, so this
 * class and those that read its nodes are to be looked at when its version changes.
 */
record SyntaxTree(List<StmtTy> statements) {

  /** Python 3.12. */
  private static final int FEATURES = 12;

  private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
    @Override
    protected List<Field> computeValue(Class<?> type) {
      return Stream.of(type.getFields()).filter(it -> !Modifier.isStatic(it.getModifiers()))
          .toList();
    }
  };

  /** One field of a node; of one that holds an array, each item. */
  record Part(String field, Object value) {}

  /** The tree of a program, unless it does not parse. */
  static Optional<SyntaxTree> of(String source) {
    try {
      var module = new Parser(source, new Strict(), InputType.FILE,
          EnumSet.noneOf(AbstractParser.Flags.class), FEATURES).parse();
      return module instanceof ModTy.Module whole && whole.body != null
          ? Optional.of(new SyntaxTree(List.of(whole.body)))
          : Optional.empty();
    } catch (NotParsed | StackOverflowError e) {
      StackUse.reachedEnd();
      return Optional.empty();
    }
  }

  /** What a node holds that is there. */
  static List<Part> parts(SSTNode node) {
    var parts = new ArrayList<Part>();
    for (var field : FIELDS.get(node.getClass())) {
      var value = valueOf(field, node);
      if (value instanceof Object[] items) {
        Stream.of(items).filter(it -> it != null)
            .forEach(it -> parts.add(new Part(field.getName(), it)));
      } else if (value != null) {
        parts.add(new Part(field.getName(), value));
      }
    }
    return parts;
  }

  /** Python reads other names in a form of their own, in which they may be any plain one. */
  static boolean isAscii(String name) {
    return name.chars().allMatch(it -> it < 128);
  }

  private static Object valueOf(Field field, SSTNode node) {
    try {
      return field.get(node);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  private static final class NotParsed extends RuntimeException {
    private static final long serialVersionUID = 1;

    NotParsed(String message) {
      super(message, null, false, false);
    }
  }

  /** Ends the parser at the first error; the program will meet it again when it is run. */
  private static final class Strict implements ParserCallbacks {

    @Override
    public void safePointPoll() {
      // Nobody interrupts a scan.
    }

    @Override
    public RuntimeException reportIncompleteSource(int line) {
      throw new NotParsed("incomplete at line " + line);
    }

    @Override
    public RuntimeException onError(ErrorType type, SourceRange place, String message) {
      throw new NotParsed(message);
    }

    @Override
    public void onWarning(WarningType type, SourceRange place, String message) {
      // Said when the program is run.
    }
  }
}
