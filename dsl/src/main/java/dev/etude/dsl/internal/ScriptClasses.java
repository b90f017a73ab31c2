package dev.etude.dsl.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * What the compiler made of one version of a script: all it takes to run it.
 *
 * @param main the name of the class of the script itself
 * @param classes the bytes of each class, by name
 * @param statements the first line of each statement of the block, with its last
 */
record ScriptClasses(String main, Map<String, byte[]> classes,
    NavigableMap<Integer, Integer> statements) {

  byte[] bytes() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new DataOutputStream(bytes)) {
      out.writeUTF(main);
      out.writeInt(classes.size());
      for (var type : classes.entrySet()) {
        out.writeUTF(type.getKey());
        out.writeInt(type.getValue().length);
        out.write(type.getValue());
      }
      out.writeInt(statements.size());
      for (var lines : statements.entrySet()) {
        out.writeInt(lines.getKey());
        out.writeInt(lines.getValue());
      }
    }
    return bytes.toByteArray();
  }

  static ScriptClasses of(byte[] bytes) throws IOException {
    var in = new DataInputStream(new ByteArrayInputStream(bytes));
    String main = in.readUTF();
    Map<String, byte[]> classes = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      String name = in.readUTF();
      classes.put(name, in.readNBytes(in.readInt()));
    }
    NavigableMap<Integer, Integer> statements = new TreeMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      int first = in.readInt();
      statements.put(first, in.readInt());
    }
    return new ScriptClasses(main, classes, statements);
  }
}
