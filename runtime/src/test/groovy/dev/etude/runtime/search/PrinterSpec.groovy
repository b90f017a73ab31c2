package dev.etude.runtime.search

class PrinterSpec extends SearchSpecification {

  private static String print(String expression, List<String> types, List<String> names) {
    def expr = Notation.read(expression, types.collect { TypeReader.read(it) }, [:]).orElseThrow()
    assert Notation.write(expr) == expression
    Printer.program('f', names, expr).strip()
  }

  private static String line(String expression, List<String> types, List<String> names) {
    print(expression, types, names).readLines().last().trim() - 'return '
  }

  def "#expression is written as #python"() {
    expect:
    line(expression, types, names) == python

    where:
    expression                                    | types           || python
    '(- $0 (- $0 1))'                             | ['int']         || 'x - (x - 1)'
    '(- (- $0 1) $0)'                             | ['int']         || 'x - 1 - x'
    '(** (neg $0) 2)'                             | ['int']         || '(-x) ** 2'
    '(neg (** $0 2))'                             | ['int']         || '-x ** 2'
    '(* (+ $0 1) 2)'                              | ['int']         || '(x + 1) * 2'
    '(< 3 $0)'                                    | ['int']         || 'x > 3'
    '(not (divides $0 2))'                        | ['int']         || 'x % 2 != 0'
    '(and (or (< $0 1) (< 9 $0)) (!= $0 20))'     | ['int']         || '(x < 1 or x > 9) and x != 20'
    '(len (range $0))'                            | ['int']         || 'len(list(range(x)))'
    '(sum (range1 $0))'                           | ['int']         || 'sum(range(1, x + 1))'
    '(sorted (unique $0))'                        | ['list[int]']   || 'sorted(set(x))'
    '(reversed (unique $0))'                      | ['list[int]']   || 'list(dict.fromkeys(x))[::-1]'
    '(join "" (map (fn ($1 "str") (upper $1)) (chars $0)))' | ['str'] || "''.join(c.upper() for c in x)"
    '(map (fn ($1 "int") (* $1 2)) (filter (fn ($1 "int") (< 3 $1)) $0))' | ['list[int]'] || '[y * 2 for y in x if y > 3]'
    '(map (fn ($1 "tuple[int, int]") (* (fst $1) (snd $1))) (enumerate $0))' | ['list[int]'] || '[i * y for i, y in enumerate(x)]'
    '(filter (fn ($1 "tuple[int, int]") (< (fst $1) (snd $1))) $0)' | ['list[tuple[int, int]]'] || '[(y, z) for y, z in x if y < z]'
    '(map (fn ($1 "list[int]") (sum (map (fn ($2 "int") (* $2 $2)) $1))) $0)' | ['list[list[int]]'] || '[sum(y * y for y in row) for row in x]'
    '(sorted_by (fn ($1 "str") (str_len $1)) $0)' | ['list[str]']   || 'sorted(x, key=lambda word: len(word))'
    "(replace \$0 \"'\" \"\\\\\")"                | ['str']         || "x.replace('\\'', '\\\\')"
    '(counts $0)'                                 | ['list[str]']   || '{y: x.count(y) for y in x}'

    names = ['x']
  }

  def "loops stand before what needs them"() {
    expect:
    print('(fold (fn ($1 "int" $2 "int") (+ (* $1 10) $2)) 0 $0)', ['list[int]'], ['xs']) == '''\
      def f(xs):
          result = 0
          for x in xs:
              result = result * 10 + x
          return result'''.stripIndent()

    and:
    print('(recur (fn ($1 "int" $2 "int") (+ $1 $2)) 0 1 $0)', ['int'], ['a']) == '''\
      def f(a):
          p, b = 0, 1
          for _ in range(a):
              p, b = b, p + b
          return p'''.stripIndent()
  }

  def "a value used twice gets a name, and modules are imported"() {
    expect:
    print('(adjacent (accumulate $0))', ['list[int]'], ['xs']) == '''\
      from itertools import accumulate


      def f(xs):
          items = list(accumulate(xs))
          return list(zip(items, items[1:]))'''.stripIndent()
  }

  def "a choice is written as two returns"() {
    expect:
    print('(if (empty $0) 0 (first $0))', ['list[int]'], ['xs']) == '''\
      def f(xs):
          if not xs:
              return 0
          return xs[0]'''.stripIndent()
  }
}
