package dev.etude.dsl.internal;

import java.lang.classfile.CodeElement;
import java.lang.classfile.Opcode;
import java.lang.classfile.PseudoInstruction;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.instruction.ConstantInstruction.LoadConstantInstruction;
import java.lang.classfile.instruction.DiscontinuedInstruction;
import java.lang.classfile.instruction.ExceptionCatch;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.classfile.instruction.LineNumber;
import java.lang.classfile.instruction.MonitorInstruction;
import java.lang.classfile.instruction.NewMultiArrayInstruction;
import java.lang.classfile.instruction.NewObjectInstruction;
import java.lang.classfile.instruction.NewPrimitiveArrayInstruction;
import java.lang.classfile.instruction.NewReferenceArrayInstruction;
import java.lang.classfile.instruction.TypeCheckInstruction;
import java.lang.constant.ClassDesc;
import java.lang.reflect.Modifier;
import java.util.Map;
import java.util.Set;

/** Part of the fifth layer: the instructions of one method, in order. */
final class Instructions {

  private static final AllowList ALLOWED = AllowList.INSTANCE;
  private static final Map<String, Class<?>> OWNERS = ALLOWED.owners();
  private static final Set<String> NUMBERS = Set.of("java.math.BigDecimal",
      "java.math.BigInteger");
  private static final String BOOTSTRAP = "MethodHandleDesc[STATIC/IndyInterface::bootstrap("
      + "MethodHandles$Lookup,String,MethodType,String,int)CallSite]";
  private static final String BOOTSTRAP_OWNER = "Lorg/codehaus/groovy/vmplugin/v8/IndyInterface;";

  private final Verifier verifier;
  private final String owner;
  private final String method;
  private int line;

  Instructions(Verifier verifier, String owner, String method) {
    this.verifier = verifier;
    this.owner = owner;
    this.method = method;
  }

  private void require(boolean holds, String what) {
    verifier.require(holds, line, what);
  }

  void check(CodeElement element) {
    switch (element) {
      case LineNumber number -> line = number.line();
      case InvokeInstruction call -> call(call);
      case InvokeDynamicInstruction call -> conversion(call);
      case FieldInstruction field -> field(field);
      case NewObjectInstruction made -> made(ByteTypes.name(made.className().asInternalName()));
      case TypeCheckInstruction check -> known(check.type().asSymbol());
      case NewReferenceArrayInstruction array -> known(array.componentType().asSymbol());
      case LoadConstantInstruction load -> constant(load);
      case ExceptionCatch _ -> require(false, "catch");
      case MonitorInstruction _ -> require(false, "synchronized");
      case NewMultiArrayInstruction _ -> require(false, "new");
      case NewPrimitiveArrayInstruction _ -> require(false, "new");
      case DiscontinuedInstruction _ -> require(false, "jsr");
      case PseudoInstruction _ -> {
      }
      default -> {
        // The rest moves numbers and references about, and jumps within the method.
      }
    }
  }

  private void call(InvokeInstruction call) {
    String type = ByteTypes.owner(call);
    String name = call.name().stringValue();
    if (name.equals("<init>")) {
      constructor(call, type);
      return;
    }
    boolean known = verifier.declares(type, name + call.typeSymbol().descriptorString());
    if (!known) {
      Class<?> lookedUp = verifier.own(type) ? verifier.parent(type) : OWNERS.get(type);
      known = lookedUp != null && ALLOWED
          .compiled(lookedUp, name, ByteTypes.simple(call.typeSymbol())).isPresent();
    }
    require(known && call.opcode() != Opcode.INVOKESPECIAL, name);
  }

  private void constructor(InvokeInstruction call, String type) {
    String takes = String.join(",", ByteTypes.simple(call.typeSymbol()));
    boolean parent = method.equals("<init>") && type.equals(verifier.parent(owner).getName());
    boolean number = method.equals("__$swapInit") && NUMBERS.contains(type)
        && takes.equals("String");
    Class<?> made = OWNERS.get(type);
    require(parent || number
        || verifier.declares(type, "<init>" + call.typeSymbol().descriptorString())
        || made != null && ALLOWED.compiled(made, "<init>", ByteTypes.simple(call.typeSymbol()))
            .isPresent(),
        "new " + type);
  }

  private void made(String type) {
    require(verifier.own(type) || OWNERS.containsKey(type)
        && !Modifier.isAbstract(OWNERS.get(type).getModifiers()), "new " + type);
  }

  private void field(FieldInstruction field) {
    String type = ByteTypes.name(field.owner().asInternalName());
    String name = field.name().stringValue();
    boolean read = field.opcode() == Opcode.GETSTATIC;
    require(verifier.declares(type, name) || read && ALLOWED.constant(type, name), name);
  }

  private void known(ClassDesc type) {
    ClassDesc part = type;
    while (part.isArray()) {
      part = part.componentType();
    }
    require(part.isPrimitive() || verifier.own(ByteTypes.name(part))
        || OWNERS.containsKey(ByteTypes.name(part)), part.displayName());
  }

  private void constant(LoadConstantInstruction load) {
    switch (load.constantEntry()) {
      case ClassEntry type -> {
        String name = ByteTypes.name(type.asInternalName());
        require(verifier.own(name) || ALLOWED.names(name), type.asSymbol().displayName());
      }
      default -> require(load.constantValue() instanceof String
          || load.constantValue() instanceof Number, load.constantEntry().toString());
    }
  }

  /** {@code x as T}, and the conversion of a value where a type is wanted: nothing else. */
  private void conversion(InvokeDynamicInstruction call) {
    var bootstrap = call.bootstrapMethod();
    String name = call.name().stringValue();
    Object what = call.bootstrapArgs().isEmpty() ? "" : call.bootstrapArgs().getFirst();
    require(bootstrap.toString().equals(BOOTSTRAP)
        && bootstrap.owner().descriptorString().equals(BOOTSTRAP_OWNER)
        && (name.equals("cast") && what.equals("()") && call.typeSymbol().parameterCount() == 1
            || name.equals("invoke") && what.equals("asType")
                && call.typeSymbol().parameterCount() == 2
                && call.typeSymbol().parameterType(1).displayName().equals("Class")),
        String.valueOf(what));
    known(call.typeSymbol().returnType());
  }
}
