package dev.etude.dsl.reference

/**
 * The examples of the reference, as {@code examples/*.txt} beside the test resources hold them.
 *
 * <p>
 * {@code # Type} begins a group: indented below it stands the script around its examples, with
 * {@code ...} where an example goes. A word at the margin begins an example, indented below it;
 * behind {@code =>} stands what its script answers. A line of the script around gives way to an
 * example with a line that begins with the same word. An example with a block of its kind is a
 * script by itself.
 */
class Examples {

  static final List<String> KINDS = ['strategy', 'curve', 'gate', 'repairs', 'family']

  static record Example(String group, String word, String text, String script, String answer) {

    /** As a feature name shows it. */
    @Override
    String toString() {
      "$group, $word"
    }
  }

  static List<Example> all() {
    ['strategies', 'curves', 'gates', 'repairs', 'families', 'facts'].collectMany {
      read(Examples.getResource("examples/${it}.txt").text)
    }
  }

  private static List<Example> read(String file) {
    String group = ''
    String around = ''
    entries(file).findResults { head, lines ->
      def text = lines.findAll { !it.startsWith('=> ') }.join('\n').stripTrailing().stripIndent().strip()
      if (head.startsWith('# ')) {
        group = head - '# '
        around = text
        return null
      }
      def answer = lines.find { it.startsWith('=> ') } ?: '=> '
      new Example(group, head, text, script(around, text), answer - '=> ')
    }
  }

  /** A line at the margin, and the lines that belong to it. */
  private static List<List> entries(String file) {
    def entries = []
    file.readLines().each { line ->
      if (line.blank || line.startsWith(' ') || line.startsWith('=> ')) {
        entries.last()[1] << line
      } else {
        entries << [line, []]
      }
    }
    entries
  }

  private static String script(String around, String text) {
    if (KINDS.any { text =~ /(?m)^$it \{/ }) {
      return text
    }
    def words = text.readLines().findResults { (it =~ /^\w+/).with { it ? it.group() : null } }
    around.readLines().collectMany { line ->
      def indent = line.takeWhile { it == ' ' }
      if (line.strip() == '...') {
        return text.readLines().collect { it.blank ? it : indent + it }
      }
      (line.strip() =~ /^\w+/).with { it && it.group() in words } ? [] : [line]
    }.join('\n') + '\n'
  }
}
