package dev.etude.runtime.search

/** Small tasks of many kinds: what is found must also be right on calls it was not shown. */
class SearchTasksSpec extends SearchSpecification {

  static final NUMBERS = [[6, 2, 9, 2, 6, 6, -3], [7], [4, -5, 12, 3, 8], [1, 0, 2, 2], [-4, 11, 6]]
  static final MORE = [[5, 5, -9, 14], [10, 4, 3, 2, 1], [-6, 8]]
  static final INTS = [1, 6, 16, 27, 44, 60]
  static final INTS_2 = [9, 81, 100, 72]
  static final PAIRS = [[3, 40], [5, -2], [-8, -2], [12, 12], [-20, 31]]
  static final PAIRS_2 = [[7, 9], [-7, -30], [0, 5], [18, 4]]
  static final TEXTS = ['x', 'Ada', 'a1 Bee, 22', ' Moon O', 'Level up', 'eel7Ant']
  static final TEXTS_2 = ['Under 3 oaks', 'bOB', 'zig zag 10']
  static final WORDS = ['leaf', 'eat a tea ate eat', 'yellow window was stone', 'on a tree']
  static final WORDS_2 = ['river saw leaves saw', 'go', 'late summer rain']
  static final GRIDS = [[[1, 5, 2], [7, 0, 3]], [[4]], [[2, 2], [9, -1], [3, 8]], [[0, 6], [5, 1]]]
  static final GRIDS_2 = [[[3, 1, 4], [1, 5, 9], [2, 6, 5]], [[7, 8]]]
  static final DICTS = [[pear: 7, fig: 3, apple: 7], [kiwi: 9, cherry: 12], [nut: 1, fig: -2]]
  static final DICTS_2 = [[plum: 4, lime: 0, grape: 11], [mango: 2]]
  static final POINTS = [[tuple(1, 2), tuple(5, 3)], [tuple(4, 4)], [tuple(0, 9), tuple(-2, 1)],
      [tuple(6, 1), tuple(7, 8), tuple(1, 3), tuple(5, 0)], [tuple(3, -3)]]
  static final POINTS_2 = [[tuple(8, 1), tuple(2, 6), tuple(3, 3)], [tuple(-1, -5)]]

  def "#goal"() {
    given:
    def model = model()
    def examples = inputs.collect { arguments(it) + [answer(*arguments(it))] }

    when:
    def code = solve(model, brief(goal, signature, examples)).text()

    then:
    heldOut.every { run(model, code, arguments(it)) == value(answer(*arguments(it))) }

    where:
    [goal, signature, inputs, heldOut, answer] << numbers() + lists() + texts() + structures()
  }

  private static List arguments(Object input) {
    input in PAIRS + PAIRS_2 ? input as List : [input]
  }

  private static List<List> numbers() {
    def two = 'solve(a: int, b: int) -> int'
    def one = 'solve(n: int) -> '
    [
        ['Return `a` minus `b`.', two, PAIRS, PAIRS_2, { a, b -> a - b }],
        ['Return 4 times `a`, plus `b`.', two, PAIRS, PAIRS_2, { a, b -> 4 * a + b }],
        ['Return the larger of `a` and `b`.', two, PAIRS, PAIRS_2, { a, b -> Math.max(a, b) }],
        ['Return the distance between `a` and `b`.', two, PAIRS, PAIRS_2,
            { a, b -> Math.abs(a - b) }],
        ['Return the remainder of the sum of `a` and `b` divided by 5.', two, PAIRS, PAIRS_2,
            { a, b -> Math.floorMod(a + b, 5) }],
        ['Return the last digit of `n`.', one + 'int', INTS, INTS_2, { it % 10 }],
        ['Return the list of the digits of `n`, first to last.', one + 'list[int]', INTS, INTS_2,
            { it.toString().toList().collect { it as int } }],
        ['Return the sum of the digits of `n`.', one + 'int', INTS, INTS_2,
            { it.toString().toList().collect { it as int }.sum() }],
        ['Return the largest digit of `n`.', one + 'int', INTS, INTS_2,
            { it.toString().toList().collect { it as int }.max() }],
        ['Return whether `n` is divisible by 3.', one + 'bool', INTS, INTS_2, { it % 3 == 0 }],
        ['Return the list of the divisors of `n`, from smallest to largest.', one + 'list[int]',
            INTS, INTS_2, { n -> (1..n).findAll { n % it == 0 } }],
        ['Return how many divisors `n` has.', one + 'int', INTS, INTS_2,
            { n -> (1..n).count { n % it == 0 } as int }],
        ['Return the list of the numbers from 1 to `n` divisible by 4, in order.',
            one + 'list[int]', INTS, INTS_2, { n -> (1..n).findAll { it % 4 == 0 } }],
        ['Return the product of the whole numbers from 1 to `n`.', one + 'int', [1, 2, 3, 5, 6],
            [4, 7], { n -> (1..n).inject(1) { p, i -> p * i } }],
        ['A sequence starts with 0 and 1; each further element is the sum of the two before it. ' +
            'Return element `n`.', one + 'int', [0, 1, 2, 3, 6, 9], [4, 5, 12],
            { n -> (0..<n).inject([0, 1]) { f, i -> [f[1], f[0] + f[1]] }[0] }],
        ['Return 3 to the power of `n`.', one + 'int', [0, 1, 2, 4], [3, 6], { 3**it as int }],
    ]
  }

  private static List<List> lists() {
    def list = 'solve(xs: list[int]) -> list[int]'
    def one = 'solve(xs: list[int]) -> int'
    [
        ['Return the list of the elements of `xs` that are greater than 4, in order.', list,
            NUMBERS, MORE, { it.findAll { it > 4 } }],
        ['Return how many elements of `xs` are less than 3.', one, NUMBERS, MORE,
            { it.count { it < 3 } as int }],
        ['Return the sum of the elements of `xs` that are even.', one, NUMBERS, MORE,
            { it.findAll { it % 2 == 0 }.sum(0) }],
        ['Return the list of the squares of the elements of `xs`.', list, NUMBERS, MORE,
            { it.collect { it * it } }],
        ['Return the list of the elements of `xs`, each times its place in the list.', list,
            NUMBERS, MORE, { xs -> xs.indexed().collect { i, x -> i * x } }],
        ['Return the list of the differences of neighbours in `xs`: the second minus the first, ' +
            'and so on.', list, NUMBERS, MORE, { it.collate(2, 1, false).collect { a, b -> b - a } }],
        ['Return the list of the different elements of `xs`, sorted from smallest to largest.',
            list, NUMBERS, MORE, { it.toSet().sort() }],
        ['Return the list of the 2 largest elements of `xs`, sorted from largest to smallest, ' +
            'all if fewer.', list, NUMBERS, MORE, { it.toSorted().reverse().take(2) }],
        ['Return the list of the elements of `xs`, sorted by absolute value.', list, NUMBERS, MORE,
            { it.toSorted { Math.abs(it) } }],
        ['Return the list of the sums of the first element of `xs`, of the first two and so on.',
            list, NUMBERS, MORE, { xs -> xs.indices.collect { xs[0..it].sum() } }],
        ['Return the first element of `xs` plus the last; 0 if empty.', one, NUMBERS,
            MORE + [[]], { it ? it.first() + it.last() : 0 }],
        ['Return the list of the elements of `xs` with the first element moved to the end.', list,
            NUMBERS, MORE, { it.drop(1) + it.take(1) }],
        ['Return the list of the elements of `xs`: first the even ones sorted from smallest to ' +
            'largest, then the others sorted from largest to smallest.', list, NUMBERS, MORE,
            { it.findAll { it % 2 == 0 }.sort() + it.findAll { it % 2 != 0 }.sort().reverse() }],
    ]
  }

  private static List<List> texts() {
    def text = 'solve(s: str) -> str'
    [
        ['Return `s` with its characters last to first.', text, TEXTS, TEXTS_2, { it.reverse() }],
        ['Return `s` with all letters in upper case.', text, TEXTS, TEXTS_2, { it.toUpperCase() }],
        ["Return how many times 'e' occurs in `s`.", 'solve(s: str) -> int', TEXTS, TEXTS_2,
            { it.count('e') }],
        ['Return the characters of `s` that are digits, in order.', text, TEXTS, TEXTS_2,
            { it.findAll(/\d/).join('') }],
        ["Return how many characters of `s` are vowels: one of 'aeiou' or 'AEIOU'.",
            'solve(s: str) -> int', TEXTS, TEXTS_2, { it.findAll(/(?i)[aeiou]/).size() }],
        ['Return `s` with each character written 3 times.', text, TEXTS, TEXTS_2,
            { it.toList().collect { it * 3 }.join('') }],
        ['Return the list of the lengths of the words in `s`, in order.',
            'solve(s: str) -> list[int]', WORDS, WORDS_2, { it.tokenize().collect { it.length() } }],
        ['Return the words of `s` last to first, with single spaces between them.', text, WORDS,
            WORDS_2, { it.tokenize().reverse().join(' ') }],
        ['Return how many words in `s` have more than 3 letters.', 'solve(s: str) -> int', WORDS,
            WORDS_2, { it.tokenize().count { it.length() > 3 } as int }],
        ['Return `s` with the letters of each word reversed; the words keep their order.', text,
            WORDS, WORDS_2, { it.tokenize().collect { it.reverse() }.join(' ') }],
    ]
  }

  private static List<List> structures() {
    def grid = 'solve(grid: list[list[int]]) -> '
    def dict = 'solve(d: dict[str, int]) -> '
    def points = 'solve(points: list[tuple[int, int]]) -> '
    [
        ['Return the list of the sums of the rows of `grid`.', grid + 'list[int]', GRIDS, GRIDS_2,
            { it.collect { it.sum() } }],
        ['Return the columns of `grid` as a list of lists.', grid + 'list[list[int]]', GRIDS,
            GRIDS_2, { it.transpose() }],
        ['Return the sum of all elements of `grid`.', grid + 'int', GRIDS, GRIDS_2,
            { it.flatten().sum() }],
        ['Return `grid` with the elements of each row from right to left.',
            grid + 'list[list[int]]', GRIDS, GRIDS_2, { it*.reverse() }],
        ['Return the list of the keys of `d` in alphabetical order.', dict + 'list[str]', DICTS,
            DICTS_2, { it.keySet().sort() }],
        ['Return the sum of the values in `d`.', dict + 'int', DICTS, DICTS_2,
            { it.values().sum() }],
        ['Return a dictionary with the keys of `d` and each value plus 2.', dict + 'dict[str, int]',
            DICTS, DICTS_2, { it.collectEntries { k, v -> [k, v + 2] } }],
        ['Return the list of the keys of `d` with a value greater than 2, in alphabetical order.',
            dict + 'list[str]', DICTS, DICTS_2, { it.findAll { k, v -> v > 2 }.keySet().sort() }],
        ['Return the list of the sums of the pairs in `points`.', points + 'list[int]', POINTS,
            POINTS_2, { it.collect { p -> p[0] + p[1] } }],
        ['Return the list of the pairs in `points` with their numbers exchanged.',
            points + 'list[tuple[int, int]]', POINTS, POINTS_2,
            { it.collect { p -> tuple(p[1], p[0]) } }],
        ['Return how many pairs in `points` have a first number less than the second.',
            points + 'int', POINTS, POINTS_2, { it.count { p -> p[0] < p[1] } as int }],
    ]
  }

  private static Tuple2 tuple(Object first, Object second) {
    new Tuple2(first, second)
  }
}
