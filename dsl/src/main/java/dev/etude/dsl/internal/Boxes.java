package dev.etude.dsl.internal;

import java.lang.classfile.CodeBuilder;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.MethodTypeDesc;
import java.util.Map;

/** Instructions between numbers and their objects. */
final class Boxes {

  private static final Map<ClassDesc, ClassDesc> BOXES = Map.of(
      ConstantDescs.CD_boolean, ConstantDescs.CD_Boolean,
      ConstantDescs.CD_char, ConstantDescs.CD_Character,
      ConstantDescs.CD_byte, ConstantDescs.CD_Byte,
      ConstantDescs.CD_short, ConstantDescs.CD_Short,
      ConstantDescs.CD_int, ConstantDescs.CD_Integer,
      ConstantDescs.CD_long, ConstantDescs.CD_Long,
      ConstantDescs.CD_float, ConstantDescs.CD_Float,
      ConstantDescs.CD_double, ConstantDescs.CD_Double);

  private Boxes() {}

  static ClassDesc boxed(ClassDesc type) {
    return BOXES.getOrDefault(type, type);
  }

  /** Makes an object of what stands on the stack, where it is none. */
  static void box(CodeBuilder code, ClassDesc type) {
    if (type.isPrimitive()) {
      code.invokestatic(boxed(type), "valueOf", MethodTypeDesc.of(boxed(type), type));
    }
  }

  /** Makes the object on the stack what is wanted. */
  static void unbox(CodeBuilder code, ClassDesc type) {
    code.checkcast(boxed(type));
    if (type.isPrimitive()) {
      code.invokevirtual(boxed(type), type.displayName() + "Value", MethodTypeDesc.of(type));
    }
  }
}
