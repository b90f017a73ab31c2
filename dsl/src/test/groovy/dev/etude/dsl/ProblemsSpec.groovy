package dev.etude.dsl

import spock.lang.Specification

class ProblemsSpec extends Specification {

  def "a problem is a headline, the line and carets"() {
    expect:
    new Problem('gentle.groovy', 3, 3, 4, 'unknown-word', '`rais` is not a word of `curve`',
      'did you mean `raise`?', '  rais 0.05').text() == '''\
      gentle.groovy:3:3  `rais` is not a word of `curve`; did you mean `raise`?
        rais 0.05
        ^^^^'''.stripIndent()
  }

  def "a problem says no more of its place than it knows"() {
    expect:
    new Problem('a.yaml', line, column, 0, 'k', 'm', '', excerpt).text() == text

    where:
    line | column | excerpt || text
    0    | 0      | ''      || 'a.yaml  m'
    2    | 0      | ' x: 1' || 'a.yaml:2  m\n  x: 1'
    2    | 2      | ' x: 1' || 'a.yaml:2:2  m\n  x: 1\n  ^'
    2    | 99     | ' x: 1' || 'a.yaml:2:99  m\n  x: 1\n      ^'
  }

  def "a long line is cut around its place"() {
    given:
    def line = 'a' * 300 + 'HERE' + 'b' * 300

    when:
    def shown = new Problem('a', 1, 301, 4, 'k', 'm', '', line).text().readLines()

    then:
    shown.every { it.length() <= 100 }
    shown[1].indexOf('HERE') == shown[2].indexOf('^^^^')
  }

  def "text from a file cannot forge a line"() {
    expect:
    new Problem('a\nb', 1, 1, 1, 'k', "x\r\ny\u001b[31m\u2028z", '', 'l\u0085m').text() ==
      'a b:1:1  x  y [31m z\n  l m\n  ^'
  }
}
