package dev.etude.dsl.internal;

import dev.etude.dsl.internal.AllowList.Use;
import groovy.lang.Closure;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeTransform;
import java.lang.classfile.Label;
import java.lang.classfile.Opcode;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.BranchInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LabelTarget;
import java.lang.classfile.instruction.LookupSwitchInstruction;
import java.lang.classfile.instruction.TableSwitchInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;

/** The weaving of one method. */
final class Weave implements CodeTransform {

  private static final ClassDesc METER = ByteTypes.of(Meter.class);
  private static final ClassDesc CONVERSIONS = ByteTypes.of(Conversions.class);
  private static final ClassDesc CLOSURE = ByteTypes.of(Closure.class);
  private static final ClassDesc OBJECTS = ConstantDescs.CD_Object.arrayType();
  private static final MethodTypeDesc CONVERT = MethodTypeDesc.of(ConstantDescs.CD_Object,
      ConstantDescs.CD_Object, ConstantDescs.CD_Class);
  private static final Map<String, Class<?>> OWNERS = AllowList.INSTANCE.owners();

  private final Set<String> own;
  private final Set<Label> passed = new HashSet<>();
  private final Map<String, Integer> locals = new HashMap<>();

  Weave(Set<String> own) {
    this.own = own;
  }

  @Override
  public void atStart(CodeBuilder code) {
    tick(code);
  }

  private static void tick(CodeBuilder code) {
    code.invokestatic(METER, "tick", MethodTypeDesc.of(ConstantDescs.CD_void));
  }

  @Override
  public void accept(CodeBuilder code, CodeElement element) {
    switch (element) {
      case LabelTarget target -> {
        passed.add(target.label());
        code.with(target);
      }
      case BranchInstruction jump -> {
        if (passed.contains(jump.target())) {
          tick(code);
        }
        code.with(jump);
      }
      // No switch of an honest script jumps back; one that might pays each time.
      case TableSwitchInstruction jump -> {
        tick(code);
        code.with(jump);
      }
      case LookupSwitchInstruction jump -> {
        tick(code);
        code.with(jump);
      }
      case InvokeInstruction call -> call(code, call);
      case InvokeDynamicInstruction conversion -> conversion(code, conversion);
      default -> code.with(element);
    }
  }

  private void call(CodeBuilder code, InvokeInstruction call) {
    String owner = ByteTypes.owner(call);
    String name = call.name().stringValue();
    if (own.contains(owner) || !OWNERS.containsKey(owner)) {
      code.with(call);
      return;
    }
    if (name.equals("<init>")) {
      code.with(call);
      made(code, owner);
      return;
    }
    Class<?> type = Objects.requireNonNull(OWNERS.get(owner));
    Use use = AllowList.INSTANCE.compiled(type, name, ByteTypes.simple(call.typeSymbol()))
        .orElseThrow();
    MethodTypeDesc whole = call.opcode() == Opcode.INVOKESTATIC
        ? call.typeSymbol()
        : call.typeSymbol().insertParameterTypes(0, call.owner().asSymbol());
    switch (use) {
      case FREE -> code.with(call);
      case DOUBLED -> doubled(code, name, whole);
      case KEYED, WEIGHED, MULTIPLIED -> {
        weigh(code, whole.parameterList(), use);
        code.with(call);
      }
    }
  }

  private static void doubled(CodeBuilder code, String name, MethodTypeDesc whole) {
    Method stands = Doubles.of(name, whole);
    if (stands == null) {
      throw new IllegalStateException("no double for " + name + whole.displayDescriptor());
    }
    code.invokestatic(ByteTypes.of(stands.getDeclaringClass()), name, whole);
  }

  /** What a constructor has just made stands on the stack. */
  private static void made(CodeBuilder code, String owner) {
    switch (owner) {
      case "groovy.lang.IntRange" -> hook(code, BoundedLists.class, "range", owner);
      case "org.codehaus.groovy.runtime.GStringImpl" ->
        hook(code, BoundedTexts.class, "frozen", owner);
      default -> {
      }
    }
  }

  private static void hook(CodeBuilder code, Class<?> with, String name, String type) {
    ClassDesc desc = ClassDesc.of(type);
    code.invokestatic(ByteTypes.of(with), name, MethodTypeDesc.of(desc, desc));
  }

  /** Takes the arguments off the stack, has them weighed and puts them back. */
  private void weigh(CodeBuilder code, List<ClassDesc> arguments, Use use) {
    int first = use == Use.KEYED ? 1 : 0;
    int[] weighed = IntStream.range(first, arguments.size())
        .filter(i -> !arguments.get(i).isPrimitive() && !arguments.get(i).equals(CLOSURE))
        .toArray();
    for (int i = arguments.size() - 1; i >= 0; i--) {
      code.storeLocal(TypeKind.from(arguments.get(i)), local(code, i, arguments.get(i)));
    }
    measure(code, arguments, weighed, use == Use.MULTIPLIED ? "multiply" : "weigh");
    for (int i = 0; i < arguments.size(); i++) {
      code.loadLocal(TypeKind.from(arguments.get(i)), local(code, i, arguments.get(i)));
      if (first == 0 && arguments.get(i).equals(CLOSURE)) {
        code.invokestatic(METER, "weighing", MethodTypeDesc.of(CLOSURE, CLOSURE));
      }
    }
  }

  private void measure(CodeBuilder code, List<ClassDesc> arguments, int[] weighed, String how) {
    int fixed = how.equals("weigh") ? 1 : 2;
    if (weighed.length == fixed) {
      for (int i : weighed) {
        code.aload(local(code, i, arguments.get(i)));
      }
      ClassDesc[] types = new ClassDesc[fixed];
      Arrays.fill(types, ConstantDescs.CD_Object);
      code.invokestatic(METER, how, MethodTypeDesc.of(ConstantDescs.CD_void, types));
      return;
    }
    code.loadConstant(weighed.length).anewarray(ConstantDescs.CD_Object);
    for (int i = 0; i < weighed.length; i++) {
      code.dup().loadConstant(i)
          .aload(local(code, weighed[i], arguments.get(weighed[i]))).aastore();
    }
    code.invokestatic(METER, how, MethodTypeDesc.of(ConstantDescs.CD_void, OBJECTS));
  }

  /** One variable for each place and kind of argument, whatever is called. */
  private int local(CodeBuilder code, int place, ClassDesc type) {
    TypeKind kind = TypeKind.from(type).asLoadable();
    return locals.computeIfAbsent(kind + " " + place, _ -> code.allocateLocal(kind));
  }

  private void conversion(CodeBuilder code, InvokeDynamicInstruction call) {
    ClassDesc from = call.typeSymbol().parameterType(0);
    ClassDesc to = call.typeSymbol().returnType();
    boolean said = call.typeSymbol().parameterCount() == 2;
    int type = said ? local(code, 1, ConstantDescs.CD_Class) : -1;
    if (said) {
      code.astore(type);
    }
    Boxes.box(code, from);
    if (!said && to.equals(ConstantDescs.CD_boolean)) {
      code.invokestatic(CONVERSIONS, "truth",
          MethodTypeDesc.of(ConstantDescs.CD_boolean, ConstantDescs.CD_Object));
      return;
    }
    if (said) {
      code.aload(type);
    } else {
      code.loadConstant(Boxes.boxed(to));
    }
    code.invokestatic(CONVERSIONS, said ? "as" : "cast", CONVERT);
    Boxes.unbox(code, to);
  }
}
