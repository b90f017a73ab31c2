package dev.etude.dsl.internal;

import dev.etude.dsl.DidYouMean;
import dev.etude.dsl.Trust;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.codehaus.groovy.ast.ASTNode;
import org.codehaus.groovy.ast.ClassHelper;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.GenericsType;
import org.codehaus.groovy.ast.MethodNode;
import org.codehaus.groovy.ast.PropertyNode;
import org.codehaus.groovy.ast.expr.ArgumentListExpression;
import org.codehaus.groovy.ast.expr.BinaryExpression;
import org.codehaus.groovy.ast.expr.ClosureExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCall;
import org.codehaus.groovy.ast.expr.MethodCallExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.VariableExpression;
import org.codehaus.groovy.transform.stc.AbstractTypeCheckingExtension;
import org.codehaus.groovy.transform.stc.ExtensionMethodNode;
import org.codehaus.groovy.transform.stc.StaticTypeCheckingVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The fourth layer, while types are checked: every method that is chosen must be on the {@link
 * AllowList}; a word that does not exist is reported with the nearest one that does.
 *
 * <p>
 * Where a near word exists, checking goes on as if the author had written it: one typo is one
 * problem, and the problems behind it are seen too. What follows from a word without a near one is
 * not reported.
 */
public final class CallCheck extends AbstractTypeCheckingExtension {

  private final ScriptUnit unit;
  private final Set<ASTNode> unknown = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Called by the compiler, by name. */
  public CallCheck(StaticTypeCheckingVisitor visitor) {
    super(visitor);
    this.unit = (ScriptUnit) context.getCompilationUnit();
  }

  private void report(ASTNode node, int length, String kind, String message, String hint) {
    ScriptError.report(context.getSource(), node, length, kind, message, hint);
  }

  private void notAvailable(ASTNode node, String name) {
    report(node, name.length(), "not-available", "`" + name + "` is not available to scripts", "");
  }

  @Override
  public void onMethodSelection(Expression expression, MethodNode target) {
    MethodNode real = target instanceof ExtensionMethodNode extension
        ? extension.getExtensionMethodNode()
        : target;
    ClassNode owner = real.getDeclaringClass();
    if (unknown.contains(expression) || unknown.contains(target) || unknownReceiver(expression)) {
      unknown.add(expression);
    } else if (unit.trust() == Trust.TRUSTED) {
      return;
    } else if (!owner.isResolved()
        || unit.allowed().written(owner.getTypeClass(), real.getName(), takes(real)).isEmpty()) {
      unknown.add(expression);
      switch (expression) {
        case MethodCallExpression call when call.getMethod().getLineNumber() > 0 ->
          notAvailable(call.getMethod(), target.getName());
        case PropertyExpression property ->
          notAvailable(property.getProperty(), property.getPropertyAsString());
        default -> notAvailable(expression, target.getName());
      }
    }
  }

  private boolean unknownReceiver(Expression expression) {
    return switch (expression) {
      case MethodCallExpression call -> unknown.contains(call.getObjectExpression());
      case PropertyExpression property -> unknown.contains(property.getObjectExpression());
      default -> false;
    };
  }

  private static List<String> takes(MethodNode method) {
    return Arrays.stream(method.getParameters())
        .map(parameter -> simple(parameter.getType())).toList();
  }

  private static String simple(ClassNode type) {
    return type.isArray()
        ? simple(type.getComponentType()) + "[]"
        : type.redirect().getNameWithoutPackage();
  }

  @Override
  public void afterVisitMethod(MethodNode method) {
    if (unit.trust() == Trust.STRICT && method.getCode() != null
        && method.getName().equals("run")) {
      method.getCode().visit(new SubscriptCheck(context.getSource(), this::getType,
          unknown::contains));
    }
  }

  @Override
  public boolean handleUnresolvedVariableExpression(VariableExpression variable) {
    String name = variable.getName();
    ClassNode place = delegate();
    if (silent()) {
      unknown.add(variable);
    } else if (Character.isUpperCase(name.charAt(0))) {
      String hint = DidYouMean.hint(name, unit.allowed().names());
      if (hint.isEmpty()) {
        notAvailable(variable, name);
      } else {
        report(variable, name.length(), "unknown-word", "`" + name + "` is not known here", hint);
      }
      unknown.add(variable);
    } else {
      recover(variable, variable, name, place);
    }
    return true;
  }

  @Override
  public boolean handleUnresolvedProperty(PropertyExpression property) {
    Expression object = property.getObjectExpression();
    if (silent() || unknown.contains(object)) {
      unknown.add(property);
    } else if (ClassHelper.isObjectType(getType(object))) {
      unknown.add(property);
      Untyped.report(context.getSource(), object);
    } else {
      recover(property, property.getProperty(), String.valueOf(property.getPropertyAsString()),
          getType(object));
    }
    return true;
  }

  /** Reports an unknown fact and lets the nearest one stand in for it. */
  private void recover(Expression whole, Expression place, String name, @Nullable ClassNode type) {
    if (type != null && Vocabulary.words(type).contains(name)) {
      unknown.add(whole);
      report(place, name.length(), "stands-alone", "`" + name + "` stands alone",
          beforeBracket(place)
              ? "in front of a list, write `" + name + "([...])`"
              : "it takes " + Vocabulary.takes(type, name));
      return;
    }
    String noun = type == null ? "known here" : Vocabulary.factNoun(type);
    List<String> valid = type == null ? List.of() : Vocabulary.facts(type);
    report(place, name.length(), "unknown-fact", "`" + name + "` is not " + noun,
        DidYouMean.hint(name, valid));
    Optional<ClassNode> meant = DidYouMean.of(name, valid).map(near -> factType(type, near));
    if (meant.isPresent()) {
      storeType(whole, meant.get());
    } else {
      unknown.add(whole);
    }
  }

  /** Whether {@code edge [1]} was written, which Groovy reads as a subscript. */
  private boolean beforeBracket(Expression place) {
    String line = unit.source().line(place.getLineNumber());
    return place.getLastColumnNumber() > 0 && place.getLastColumnNumber() <= line.length()
        && line.substring(place.getLastColumnNumber() - 1).stripLeading().startsWith("[");
  }

  private static @Nullable ClassNode factType(@Nullable ClassNode type, String fact) {
    if (type == null) {
      return null;
    }
    String capital = Character.toUpperCase(fact.charAt(0)) + fact.substring(1);
    for (String getter : List.of("get" + capital, "is" + capital, fact)) {
      for (MethodNode method : type.getMethods(getter)) {
        if (method.getParameters().length == 0) {
          return method.getReturnType();
        }
      }
    }
    PropertyNode property = type.getProperty(fact);
    return property == null ? null : property.getType();
  }

  @Override
  public List<MethodNode> handleMissingMethod(ClassNode receiver, String name,
      ArgumentListExpression arguments, ClassNode[] types, MethodCall call) {
    ClassNode place = call instanceof MethodCallExpression named && named.isImplicitThis()
        ? delegate()
        : receiver;
    if (silent() || place == null || derived(arguments, call)) {
      return madeUp(name, arguments, call);
    }
    ASTNode word = call instanceof MethodCallExpression named ? named.getMethod() : (ASTNode) call;
    if (call instanceof MethodCallExpression made && word.getLineNumber() <= 0) {
      Untyped.reportOperation(context.getSource(), made, receiver, types);
      return madeUp(name, arguments, call);
    }
    if (call instanceof MethodCallExpression named && ClassHelper.isObjectType(place)) {
      Untyped.report(context.getSource(), named.getObjectExpression());
      return madeUp(name, arguments, call);
    }
    if (ClassHelper.isClassType(place) && place.getGenericsTypes() instanceof GenericsType[] of) {
      report(word, name.length(), "wrong-type", "no `" + name + "` of `"
          + of[0].getType().getNameWithoutPackage() + "` takes "
          + Vocabulary.list(List.of(types)), "");
      return madeUp(name, arguments, call);
    }
    List<String> valid = Vocabulary.words(place);
    if (valid.contains(name)) {
      report(word, name.length(), "wrong-type", "`" + name + "` takes "
          + Vocabulary.takes(place, name) + ", not " + Vocabulary.list(List.of(types)), "");
      return madeUp(name, arguments, call);
    }
    report(word, name.length(), "unknown-word",
        "`" + name + "` is not " + Vocabulary.wordNoun(place), DidYouMean.hint(name, valid));
    return DidYouMean.of(name, valid).map(near -> standIn(place, near, arguments, call))
        .orElseGet(() -> madeUp(name, arguments, call));
  }

  private boolean derived(ArgumentListExpression arguments, MethodCall call) {
    return call instanceof MethodCallExpression named
        && unknown.contains(named.getObjectExpression())
        || arguments.getExpressions().stream().anyMatch(unknown::contains);
  }

  private List<MethodNode> standIn(ClassNode type, String name, ArgumentListExpression arguments,
      MethodCall call) {
    int size = arguments.getExpressions().size();
    for (MethodNode method : methods(type, name)) {
      if (method.getParameters().length == size) {
        unknown.add(method);
        return List.of(method);
      }
    }
    return madeUp(name, arguments, call);
  }

  private static List<MethodNode> methods(ClassNode type, String name) {
    var methods = new java.util.ArrayList<>(type.getMethods(name));
    for (ClassNode parent : type.getAllInterfaces()) {
      methods.addAll(parent.getMethods(name));
    }
    return methods;
  }

  private List<MethodNode> madeUp(String name, ArgumentListExpression arguments, MethodCall call) {
    unknown.add((ASTNode) call);
    arguments.getExpressions().stream().filter(ClosureExpression.class::isInstance)
        .forEach(unknown::add);
    MethodNode method = newMethod(name, Object.class);
    unknown.add(method);
    return List.of(method);
  }

  /** Whether what stands here belongs to a call that was reported already. */
  private boolean silent() {
    return context.getEnclosingClosureStack().stream()
        .anyMatch(closure -> unknown.contains(closure.getClosureExpression()));
  }

  private @Nullable ClassNode delegate() {
    for (var closure : context.getEnclosingClosureStack()) {
      ClassNode type = Delegation.type(closure.getClosureExpression());
      if (type != null) {
        return type;
      }
    }
    return null;
  }

  @Override
  public boolean handleIncompatibleAssignment(ClassNode left, ClassNode right,
      Expression expression) {
    mismatch(expression instanceof BinaryExpression binary
        ? binary.getRightExpression()
        : expression, left, right);
    return true;
  }

  private void mismatch(ASTNode place, ClassNode wanted, ClassNode given) {
    if (silent() || unknown.contains(place)) {
      return;
    }
    String name = wanted.getNameWithoutPackage();
    boolean akin = Vocabulary.type(wanted).equals(Vocabulary.type(given));
    boolean open = akin || ClassHelper.isObjectType(given);
    boolean none = place instanceof ConstantExpression constant && constant.isNullExpression();
    report(place, 0, "wrong-type", akin
        ? "`" + name + "` is wanted here, and this may be another kind of number"
        : Vocabulary.type(wanted) + " is wanted here, not "
            + (none ? "null" : Vocabulary.type(given)),
        none ? "give it a value" : open ? "say what it is: `... as " + name + "`" : "");
  }
}
