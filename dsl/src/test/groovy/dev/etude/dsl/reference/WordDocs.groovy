package dev.etude.dsl.reference

import com.sun.source.doctree.DocCommentTree
import com.sun.source.doctree.DocTree
import com.sun.source.doctree.EntityTree
import com.sun.source.doctree.LinkTree
import com.sun.source.doctree.LiteralTree
import com.sun.source.doctree.ParamTree
import com.sun.source.doctree.StartElementTree
import com.sun.source.doctree.EndElementTree
import com.sun.source.doctree.TextTree
import com.sun.source.tree.ClassTree
import com.sun.source.tree.MethodTree
import com.sun.source.util.DocTrees
import com.sun.source.util.JavacTask
import com.sun.source.util.TreePathScanner
import java.nio.file.Path
import javax.tools.ToolProvider

/** The Javadoc of Java sources, as Markdown, in the order of the sources. */
class WordDocs {

  /** What stands above a type or a method; {@code tags}: what its {@code @param} say, by name. */
  static record Doc(String text, Map<String, String> tags) {

    static final Doc NONE = new Doc('', [:])
  }

  /** Docs by {@code package.Type$Nested}, and by that with {@code .method/parameters}. */
  private final Map<String, Doc> docs = [:]

  WordDocs(Collection<Path> sources) {
    def compiler = ToolProvider.systemJavaCompiler
    def files = compiler.getStandardFileManager(null, null, null)
    files.withCloseable {
      def task = compiler.getTask(null, files, null, null, null,
        files.getJavaFileObjectsFromPaths(sources)) as JavacTask
      def trees = DocTrees.instance(task)
      task.parse().each { new Reader(trees).scan(it, '') }
    }
  }

  Doc type(Class<?> type) {
    docs.getOrDefault(type.name, Doc.NONE)
  }

  Doc method(Class<?> type, String name, int parameters) {
    docs.getOrDefault("$type.name.$name/$parameters" as String, Doc.NONE)
  }

  /** Where the source of a type writes a method: the first has 0. */
  int place(Class<?> type, String name, int parameters) {
    docs.keySet().toList().indexOf("$type.name.$name/$parameters" as String)
  }

  /** Notes every type and method, documented or not. */
  private class Reader extends TreePathScanner<Void, String> {

    private final DocTrees trees

    Reader(DocTrees trees) {
      this.trees = trees
    }

    @Override
    Void visitClass(ClassTree node, String outer) {
      def name = outer.empty
        ? "${currentPath.compilationUnit.packageName}.$node.simpleName" as String
        : "$outer\$$node.simpleName" as String
      docs[name] = doc()
      super.visitClass(node, name)
    }

    @Override
    Void visitMethod(MethodTree node, String type) {
      docs["$type.$node.name/${node.parameters.size()}" as String] = doc()
      null
    }

    private Doc doc() {
      DocCommentTree comment = trees.getDocCommentTree(currentPath)
      if (comment == null) {
        return Doc.NONE
      }
      def tags = comment.blockTags.findAll { it instanceof ParamTree }
        .collectEntries { [it.name.name as String, markdown(it.description)] }
      new Doc(markdown(comment.fullBody), tags)
    }
  }

  /** Source code of a {@code <pre>} is left out: the page has examples that run. */
  private static String markdown(List<? extends DocTree> body) {
    def text = new StringBuilder()
    boolean code = false
    body.each { part ->
      if (part instanceof StartElementTree || part instanceof EndElementTree) {
        code = part.name.toString() == 'pre' ? part instanceof StartElementTree : code
        text << ([p: '\n\n', em: '*'][part.name as String] ?: '')
      } else if (!code) {
        text << plain(part)
      }
    }
    text.toString().split(/\n\s*\n/)*.replaceAll(/\s+/, ' ')*.strip().findAll().join('\n\n')
  }

  private static String plain(DocTree part) {
    switch (part) {
      case TextTree: return part.body
      case LiteralTree: return "`${part.body.body.replaceAll(/\s+/, ' ').strip()}`"
      case EntityTree: return [amp: '&', lt: '<', gt: '>'][part.name as String]
      case LinkTree: return part.label ? markdown(part.label)
        : "`${part.reference.signature.replaceAll(/.*[#.]/, '')}`"
      default: throw new IllegalArgumentException("the page cannot show $part")
    }
  }
}
