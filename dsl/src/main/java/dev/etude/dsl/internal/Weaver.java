package dev.etude.dsl.internal;

import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.FieldModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.constant.ClassDesc;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The sixth layer: pays for what a script does. Each start of a method and each jump back is a step
 * of the {@link Meter}; library calls have their arguments weighed or are replaced by {@link
 * Doubles}, as the {@link AllowList} says; conversions are our own. What the compiler adds for
 * finding methods by their names is cut out.
 */
final class Weaver {

  private static final Set<String> STARTS = Set.of("run", "doCall", "call");
  private static final ClassHierarchyResolver HOST = ClassHierarchyResolver
      .ofClassLoading(Weaver.class.getClassLoader()).cached();

  private Weaver() {}

  /** The bytes of the woven classes, by name. {@code models}: verified. */
  static Map<String, byte[]> weave(Map<String, ClassModel> models) {
    Map<ClassDesc, ClassDesc> parents = new HashMap<>();
    models.values().forEach(model -> parents.put(model.thisClass().asSymbol(),
        model.superclass().orElseThrow().asSymbol()));
    var files = ClassFile.of(ClassFile.ClassHierarchyResolverOption
        .of(ClassHierarchyResolver.of(List.of(), parents).orElse(HOST)));
    Map<String, byte[]> woven = new HashMap<>();
    models.forEach((name, model) -> woven.put(name, files.transformClass(model, transform(
        models.keySet()))));
    return woven;
  }

  private static ClassTransform transform(Set<String> own) {
    return (builder, element) -> {
      switch (element) {
        case FieldModel field when Verifier.cut(field.fieldName()) -> {
        }
        case MethodModel method when Verifier.cut(method.methodName()) -> {
        }
        case MethodModel method when STARTS.contains(method.methodName().stringValue()) ->
          builder.transformMethod(method, MethodTransform
              .transformingCode(CodeTransform.ofStateful(() -> new Weave(own))));
        default -> builder.with(element);
      }
    };
  }
}
