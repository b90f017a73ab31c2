package dev.etude.sandbox.internal.worker;

import com.oracle.graal.python.pegparser.sst.AliasTy;
import com.oracle.graal.python.pegparser.sst.ExprContextTy;
import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import com.oracle.graal.python.pegparser.sst.SSTNode;
import com.oracle.graal.python.pegparser.sst.StmtTy;
import com.oracle.graal.python.pegparser.sst.TypeParamTy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Many programs import {@code typing} for their annotations alone, and loading it takes far longer
 * than running them. Where no program of that text could tell, it is run without that import,
 * and with zeros for annotations.
 */
final class Unannotated {

  private static final String TYPING = "from typing import ";
  /** Longer programs run longer than what their annotations cost. */
  private static final int LIMIT = 50_000;

  /** By these annotations are reached by name, and lines end where others see none. */
  private static final List<String> ODD = List.of("annotations", "__globals__", "\r", "\f");
  /** By these functions, names that are given as text. */
  private static final Set<String> FAR_REACHING = Set.of("exec", "eval", "compile", "globals",
      "locals", "vars", "getattr", "setattr", "hasattr", "delattr", "dir", "help", "breakpoint");
  /** Modules that look at nobody's annotations, and at nobody's names but by what is TELLING. */
  private static final Set<String> BLIND = Set.of("math", "cmath", "string", "itertools",
      "collections", "collections.abc", "copy", "re", "heapq", "bisect", "random", "operator",
      "functools", "json", "datetime", "decimal", "fractions", "statistics", "sys", "time",
      "hashlib", "textwrap", "calendar", "numbers", "array", "queue", "abc", "enum");
  private static final Set<String> TELLING = Set.of("modules", "builtins", "settrace",
      "setprofile", "_getframe", "singledispatch", "singledispatchmethod", "*");
  private static final Set<String> OPEN = Set.of("__init__", "__name__", "__class__", "__len__",
      "__eq__", "__hash__", "__str__", "__repr__", "__iter__", "__next__", "__add__", "__lt__",
      "__contains__");

  private final List<StmtTy> statements;
  private final List<StmtTy.ImportFrom> imports;
  /** What the imports bind. */
  private final Set<String> names;
  /** What an annotation may name, so nothing else may bind it. */
  private final Set<String> fixed;
  /** Those met so far. */
  private final List<ExprTy> annotations = new ArrayList<>();

  private Unannotated(SyntaxTree tree) {
    statements = tree.statements();
    imports = statements.stream().filter(Unannotated::isTyping)
        .map(StmtTy.ImportFrom.class::cast).toList();
    names = imports.stream().flatMap(Unannotated::imported).collect(Collectors.toSet());
    fixed = new HashSet<>(names);
    fixed.addAll(Annotations.PLAIN);
    statements.stream().filter(Unannotated::isPlainClass)
        .forEach(it -> fixed.add(((StmtTy.ClassDef) it).name));
  }

  /** The program in that form, with every line where it was; else as it was. */
  static String of(String source) {
    return concerns(source) && ODD.stream().noneMatch(source::contains)
        ? SyntaxTree.of(source).map(it -> new Unannotated(it).rewritten(source)).orElse(source)
        : source;
  }

  /** Whether it may have another form at all. */
  static boolean concerns(String source) {
    return source.length() <= LIMIT && source.contains(TYPING);
  }

  private String rewritten(String source) {
    var lines = source.split("\n", -1);
    if (imports.isEmpty() || tells() || !annotations.stream().allMatch(it -> isPlain(it, lines))
        || !imports.stream().allMatch(it -> hasLinesOfItsOwn(it, lines))) {
      return source;
    }
    for (var annotation : annotations) {
      var range = annotation.getSourceRange();
      var line = new StringBuilder(lines[range.startLine - 1]);
      int length = range.endColumn - range.startColumn;
      line.replace(range.startColumn, range.endColumn, "0" + " ".repeat(length - 1));
      lines[range.startLine - 1] = line.toString();
    }
    for (var statement : imports) {
      var range = statement.getSourceRange();
      Arrays.fill(lines, range.startLine - 1, range.endLine, "");
      lines[range.startLine - 1] = "pass";
    }
    return String.join("\n", lines);
  }

  /** Whether an annotation is on one line, where columns are what they seem. */
  private static boolean isPlain(ExprTy annotation, String[] lines) {
    var range = annotation.getSourceRange();
    return range.startLine == range.endLine && SyntaxTree.isAscii(lines[range.startLine - 1]);
  }

  private boolean hasLinesOfItsOwn(StmtTy statement, String[] lines) {
    var range = statement.getSourceRange();
    return lines[range.startLine - 1].startsWith(TYPING)
        && statements.stream().filter(it -> it != statement).map(SSTNode::getSourceRange)
            .noneMatch(it -> it.startLine <= range.endLine && it.endLine >= range.startLine);
  }

  /** Whether the program may do anything with those names but annotate, or look at that. */
  private boolean tells() {
    // Of the program's own, an annotation may name what stands above it.
    var known = new HashSet<>(Annotations.PLAIN);
    for (var statement : statements) {
      if (isTyping(statement)) {
        imported((StmtTy.ImportFrom) statement).forEach(known::add);
      } else if (tells(statement, new Annotations(known))) {
        return true;
      } else if (isPlainClass(statement)) {
        known.add(((StmtTy.ClassDef) statement).name);
      }
    }
    return false;
  }

  private boolean tells(StmtTy statement, Annotations understood) {
    var waiting = new ArrayDeque<SSTNode>(List.of(statement));
    while (!waiting.isEmpty()) {
      var node = waiting.pop();
      if (isTelling(node)) {
        return true;
      }
      for (var part : SyntaxTree.parts(node)) {
        switch (part.value()) {
          case ExprTy note when part.field().equals("annotation")
              || part.field().equals("returns") -> {
            annotations.add(note);
            if (!understood.fit(note)) {
              return true;
            }
          }
          case SSTNode child -> waiting.push(child);
          case String text -> {
            if (!(node == statement && isPlainClass(node)) && fixed.contains(text) && binds(node)
                || !SyntaxTree.isAscii(text)) {
              return true;
            }
          }
          default -> {
            // A number or a flag.
          }
        }
      }
    }
    return false;
  }

  private boolean isTelling(SSTNode node) {
    return switch (node) {
      case ExprTy.Name name -> names.contains(name.id) || FAR_REACHING.contains(name.id)
          || name.id.startsWith("__") && !name.id.equals("__name__")
          || fixed.contains(name.id) && name.context != ExprContextTy.Load;
      case ExprTy.Attribute it -> TELLING.contains(it.attr) || it.attr.startsWith("f_")
          || it.attr.startsWith("__") && !OPEN.contains(it.attr);
      case StmtTy.Import it -> !Stream.of(it.names).allMatch(one -> BLIND.contains(one.name));
      case StmtTy.ImportFrom it -> it.level > 0 || !BLIND.contains(it.module)
          || Stream.of(it.names).anyMatch(one -> TELLING.contains(one.name));
      case TypeParamTy _ -> true;
      default -> false;
    };
  }

  /** Whether a text in such a node may be a name that it binds. */
  private static boolean binds(SSTNode node) {
    return !(node instanceof ExprTy.Name || node instanceof ExprTy.Attribute
        || node instanceof KeywordTy);
  }

  private static boolean isTyping(StmtTy statement) {
    return statement instanceof StmtTy.ImportFrom it && it.level == 0 && "typing".equals(it.module)
        && Stream.of(it.names).allMatch(Unannotated::isUnderstood);
  }

  private static boolean isUnderstood(AliasTy alias) {
    return alias.asName == null && Annotations.isOfTyping(alias.name);
  }

  private static Stream<String> imported(StmtTy.ImportFrom statement) {
    return Stream.of(statement.names).map(it -> it.name);
  }

  /** A class of which no part has a say in what {@code A | None} is. */
  private static boolean isPlainClass(SSTNode node) {
    return node instanceof StmtTy.ClassDef it && isNone(it.decoratorList) && isNone(it.keywords)
        && isNone(it.bases) && !Annotations.isOfTyping(it.name)
        && !Annotations.PLAIN.contains(it.name);
  }

  private static boolean isNone(Object[] items) {
    return items == null || items.length == 0;
  }
}
