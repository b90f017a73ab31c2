package dev.etude.dsl.internal;

import groovy.lang.Closure;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.reflect.AccessFlag;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fifth layer, on the classes themselves, wherever they come from: every class, field, method
 * and instruction of a script must be what the compiler writes for an honest one, and every call on
 * the {@link AllowList}. Knows nothing of the layers before it.
 */
final class Verifier {

  /** What the compiler adds for its dynamic half: never called, and the {@link Weaver} cuts it. */
  static final Set<String> CUT = Set.of("$getStaticMetaClass", "$staticClassInfo", "__$stMC",
      "main");

  private static final Set<String> METHODS = Set.of("<init>", "<clinit>", "__$swapInit", "run",
      "doCall", "call");
  private static final Set<AccessFlag> CLASS = Set.of(AccessFlag.PUBLIC, AccessFlag.FINAL,
      AccessFlag.SUPER, AccessFlag.SYNTHETIC);
  private static final Set<AccessFlag> METHOD = Set.of(AccessFlag.PUBLIC, AccessFlag.STATIC,
      AccessFlag.SYNTHETIC, AccessFlag.BRIDGE, AccessFlag.VARARGS);
  private static final String CLOSURE = "groovy.lang.Closure";
  private static final String GENERATED = "org/codehaus/groovy/runtime/GeneratedClosure";

  private final ScriptText source;
  private final ScriptClasses classes;
  private final Class<?> base;
  private final Map<String, ClassModel> models = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();

  private Verifier(ScriptText source, ScriptClasses classes, Class<?> base) {
    this.source = source;
    this.classes = classes;
    this.base = base;
  }

  /**
   * The classes, parsed, by their names.
   *
   * @throws ScriptProblems where one of them holds anything that scripts may not do
   */
  static Map<String, ClassModel> check(ScriptText source, ScriptClasses classes, Class<?> base) {
    var verifier = new Verifier(source, classes, base);
    verifier.require(classes.main().matches("Script_\\w*"), 0, classes.main());
    try {
      classes.classes().forEach(verifier::parse);
      verifier.models.values().forEach(verifier::check);
    } catch (IllegalArgumentException torn) {
      throw verifier.refuse(0, "a class that does not parse");
    }
    return Map.copyOf(verifier.models);
  }

  private void parse(String name, byte[] bytes) {
    ClassModel model = ClassFile.of().parse(bytes);
    require(ByteTypes.name(model.thisClass().asInternalName()).equals(name)
        && (name.equals(classes.main()) || name.startsWith(classes.main() + "$")), 0, name);
    models.put(name, model);
    Set<String> own = new HashSet<>();
    model.methods().stream().filter(method -> !cut(method.methodName()))
        .forEach(method -> own.add(method.methodName().stringValue() + method.methodType()));
    model.fields().stream().filter(field -> !cut(field.fieldName()))
        .forEach(field -> own.add(field.fieldName().stringValue()));
    members.put(name, own);
  }

  static boolean cut(Utf8Entry name) {
    return CUT.contains(name.stringValue());
  }

  private void check(ClassModel model) {
    String name = ByteTypes.name(model.thisClass().asInternalName());
    boolean main = name.equals(classes.main());
    require(CLASS.containsAll(model.flags().flags()), 0, "the kind of a class");
    String parent = model.superclass().map(each -> ByteTypes.name(each.asInternalName()))
        .orElse("");
    require(parent.equals(main ? base.getName() : CLOSURE), 0, parent);
    List<String> interfaces = model.interfaces().stream().map(each -> each.asInternalName())
        .toList();
    require(interfaces.isEmpty() || !main && interfaces.equals(List.of(GENERATED)), 0,
        String.join(", ", interfaces));
    for (FieldModel field : model.fields()) {
      require(cut(field.fieldName()) || !field.flags().has(AccessFlag.VOLATILE), 0,
          field.fieldName().stringValue());
    }
    for (MethodModel method : model.methods()) {
      if (!cut(method.methodName())) {
        check(method, name);
      }
    }
  }

  private void check(MethodModel method, String owner) {
    String name = method.methodName().stringValue();
    boolean statics = method.flags().has(AccessFlag.STATIC);
    require(METHODS.contains(name) && METHOD.containsAll(method.flags().flags())
        && statics == (name.equals("<clinit>") || name.equals("__$swapInit"))
        && method.code().isPresent(), 0, name);
    var instructions = new Instructions(this, owner, name);
    method.code().orElseThrow().forEach(instructions::check);
  }

  /** Whether a class of this script has a method, by name and descriptor, or a field, by name. */
  boolean declares(String owner, String member) {
    return members.getOrDefault(owner, Set.of()).contains(member);
  }

  boolean own(String type) {
    return models.containsKey(type);
  }

  /** What a class of the script extends. */
  Class<?> parent(String own) {
    return own.equals(classes.main()) ? base : Closure.class;
  }

  void require(boolean holds, int line, String what) {
    if (!holds) {
      throw refuse(line, what);
    }
  }

  private ScriptProblems refuse(int line, String what) {
    return new ScriptProblems(List.of(source.problem(line, what, "not-available",
        "`" + what + "` is not available to scripts", "")));
  }
}
