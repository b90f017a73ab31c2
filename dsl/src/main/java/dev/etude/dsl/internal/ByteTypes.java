package dev.etude.dsl.internal;

import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;

/** How class files name types, in the words of the {@link AllowList}. */
final class ByteTypes {

  private ByteTypes() {}

  /** The full name of a class, as {@link Class#getName()} gives it. */
  static String name(String internal) {
    return internal.replace('/', '.');
  }

  static String name(ClassDesc type) {
    String descriptor = type.descriptorString();
    return name(descriptor.substring(1, descriptor.length() - 1));
  }

  static List<String> simple(MethodTypeDesc type) {
    return type.parameterList().stream().map(ClassDesc::displayName).toList();
  }

  static String owner(InvokeInstruction call) {
    return name(call.owner().asInternalName());
  }

  static ClassDesc of(Class<?> type) {
    return type.describeConstable().orElseThrow();
  }
}
