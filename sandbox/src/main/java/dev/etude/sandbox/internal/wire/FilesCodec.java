package dev.etude.sandbox.internal.wire;

import dev.etude.sandbox.Content;
import dev.etude.sandbox.Program;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Files in bytes: path and content of each. */
final class FilesCodec {

  private FilesCodec() {}

  static void write(Map<String, Content> files, DataOutputStream out) throws IOException {
    out.writeInt(files.size());
    for (var file : files.entrySet()) {
      Bytes.text(file.getKey(), out);
      Bytes.octets(file.getValue().bytes(), out);
    }
  }

  static Map<String, Content> read(DataInputStream in) throws IOException {
    int count = in.readInt();
    var files = new LinkedHashMap<String, Content>();
    for (int i = 0; i < count; i++) {
      var path = Bytes.text(in);
      if (!Program.isPlain(path)) {
        throw new IOException("a file has a path that is not plain");
      }
      files.put(path, Content.of(Bytes.octets(in)));
    }
    return files;
  }
}
