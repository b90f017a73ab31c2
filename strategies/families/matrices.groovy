// Can the builder calculate with matrices?
family {
  skills 'matrices'

  pose { level, random ->
    String input = 'a: list[list[int]]'
    String type = 'list[list[int]]'
    constraint "matrices are lists of rows, all " +
        "${level in [1, 2, 5] ? 'equally long' : 'as long as there are rows'}" +
            ', at least 1'
    def solve = { value -> "def solve(a):\n    return $value\n" }
    def times = { List<List<Integer>> a, List<List<Integer>> b ->
      def columns = b.transpose() as List<List<Integer>>
      a.collect { row -> columns.collect { column -> (0..<row.size()).collect { row[it] * column[it] }.sum(0) as int } }
    }
    def cells = { int n -> (0..<n).collectMany { int i -> (0..<n).collect { int j -> [i, j] } } }

    int k = random.between(2, 5)
    boolean flip = random.chance(0.5)
    def program = { String first, String value -> "def solve(a):\n    n = len(a)\n    $first\n    return $value\n" }

    switch (level) {
      case 1:
        goal "Return `a` with each element ${flip ? 'multiplied by' : 'increased by'} $k."
        answer { List<List<Integer>> a -> a.collect { row -> row.collect { flip ? it * k : it + k } } }
        def each = { String sign -> solve("[[x $sign $k for x in row] for row in a]") }
        reference each(flip ? '*' : '+')
        decoy 'exchanges plus and times', each(flip ? '+' : '*')
        decoy 'repeats the rows', solve("[row * $k for row in a]")
        break

      case 2:
        type = 'list[int]'
        goal "Return the list of the sums of the ${flip ? 'rows' : 'columns'} of `a`, each times $k, and after " +
            "them the sum " +
            'of all elements.'
        answer { List<List<Integer>> a ->
          def lines = flip ? a : a.transpose() as List<List<Integer>>
          lines.collect { k * (it.sum() as int) } + [a.flatten().sum() as int]
        }
        def sums = { String lines, int by -> solve("[sum(x) * $k for x in $lines] + [sum(map(sum, a)) * $by]") }
        reference sums(flip ? 'a' : 'zip(*a)', 1)
        decoy 'exchanges rows and columns', sums(flip ? 'zip(*a)' : 'a', 1)
        decoy 'multiplies the last too', sums(flip ? 'a' : 'zip(*a)', k)
        break

      case 3:
        type = 'int'
        String corner = flip ? 'top left to bottom right' : 'top right to bottom left'
        goal "Return the sum of the elements of `a` on the diagonal from $corner, minus $k times the sum of " +
            "those on the " +
            'other diagonal.'
        answer { List<List<Integer>> a ->
          int n = a.size()
          int main = (0..<n).collect { a[it][it] }.sum() as int
          int other = (0..<n).collect { a[it][n - 1 - it] }.sum() as int
          flip ? main - k * other : other - k * main
        }
        def sum = { String one, String two -> solve("sum(r$one - $k * r$two for i, r in enumerate(a))") }
        reference sum(flip ? '[i]' : '[-1 - i]', flip ? '[-1 - i]' : '[i]')
        decoy 'exchanges the diagonals', sum(flip ? '[-1 - i]' : '[i]', flip ? '[i]' : '[-1 - i]')
        decoy 'is off by one', sum(flip ? '[i]' : '[-i]', flip ? '[-i]' : '[i]')
        break

      case 4:
        goal "Return `a` ${flip ? 'plus' : 'minus'} $k times its transpose (whose rows are the columns of `a`), " +
            "with " +
            '0 on the diagonal from top left to bottom right.'
        answer { List<List<Integer>> a ->
          def t = a.transpose() as List<List<Integer>>
          (0..<a.size()).collect { int i -> (0..<a.size()).collect { int j ->
            i == j ? 0 : a[i][j] + (flip ? k : -k) * t[i][j]
          } }
        }
        def sum = { String test, String one -> program('',
            "[[(a[i][j] ${flip ? '+' : '-'} $k * a$one) * ($test) for j in range(n)] for i in range(n)]") }
        reference sum('i != j', '[j][i]')
        decoy 'keeps the diagonal', sum('1', '[j][i]')
        decoy 'does not transpose', sum('i != j', '[i][j]')
        break

      case 5:
        type = 'list[int]'
        goal "Multiply `a` by the column of the numbers $k, ${flip ? k + 1 : k - 1}, ${flip ? k + 2 : k - 2} " +
            "and so on: for each " +
            'row, the sum of its elements times the number for their place. Return the list of the sums.'
        answer { List<List<Integer>> a ->
          def column = (0..<a[0].size()).collect { [flip ? k + it : k - it] }
          times(a, column as List<List<Integer>>).collect { it[0] }
        }
        def product = { String number -> solve("[sum(x * ($number) for j, x in enumerate(row)) for row in a]") }
        reference product(flip ? "$k + j" : "$k - j")
        decoy 'always takes the first number', product("$k")
        decoy 'counts the other way', product(flip ? "$k - j" : "$k + j")
        break

      case 6:
        input = 'a: list[list[int]], b: list[list[int]]'
        goal "Return the matrix product ${flip ? '`a` times `b`' : '`b` times `a`'} with each element replaced " +
            "by its remainder divided by ${k + 5}, at least 0. (Element i, j of p times q is the sum of row i of p " +
            "times column j of q.)"
        answer { List<List<Integer>> a, List<List<Integer>> b ->
          (flip ? times(a, b) : times(b, a)).collect { row -> row.collect { Math.floorMod(it, k + 5) } }
        }
        def product = { String p, String q -> 'def solve(a, b):\n    return [[sum(x * y for x, y in zip(row, ' +
            'column)) % ' +
            "${k + 5} for column in $q] for row in $p]\n" }
        reference product(flip ? 'a' : 'b', flip ? 'zip(*b)' : 'zip(*a)')
        decoy 'exchanges the matrices', product(flip ? 'b' : 'a', flip ? 'zip(*a)' : 'zip(*b)')
        decoy 'takes rows for columns', product(flip ? 'a' : 'b', flip ? 'b' : 'a')
        break

      case 7:
        int power = random.between(3, 6)
        goal "Return the matrix product of $power factors " +
            "`a`${flip ? '' : ', plus ' + k + ' times `a` itself'}, with each element replaced by its remainder " +
            "divided by 1000, at least 0. (Element i, j of p times q is the sum of row i " +
            'of p times column j of q.)'
        answer { List<List<Integer>> a ->
          def product = (1..<power).inject(a) { List<List<Integer>> p, int i ->
            times(p, a).collect { row -> row.collect { it % 1000 } }
          }
          cells(a.size()).collect { Math.floorMod(product[it[0]][it[1]] + (flip ? 0 : k) * a[it[0]][it[1]], 1000) }
              .collate(a.size())
        }
        def raise = { int factors, String next -> """
          def solve(a):
              p = a
              for _ in range(${factors - 1}):
                  p = $next
              return [[(x + ${flip ? 0 : k} * y) % 1000 for x, y in zip(*rows)] for rows in zip(p, a)]
        """ }
        String next = '[[sum(x * y for x, y in zip(row, column)) for column in zip(*a)] for row in p]'
        reference raise(power, next)
        decoy 'multiplies once more', raise(power + 1, next)
        decoy 'raises each element', raise(power, '[[x * y for x, y in zip(*rows)] for rows in zip(p, a)]')
        break

      case 8:
        type = 'int'
        goal "Return $k times the ${flip ? '' : 'absolute value of the '}determinant of `a`."
        answer { List<List<Integer>> a ->
          // over all orders of the columns, signed by their inversions
          def orders = (0..<a.size()).toList().permutations() as List<List<Integer>>
          int sum = orders.collect { order ->
            int inversions = cells(a.size()).count { it[0] < it[1] && order[it[0]] > order[it[1]] } as int
            (0..<a.size()).inject(inversions % 2 == 0 ? 1 : -1) { int p, int i -> p * a[i][order[i]] }
          }.sum() as int
          k * (flip ? sum : sum.abs())
        }
        def laplace = { String sign -> """
          def det(a):
              if len(a) == 1:
                  return a[0][0]
              return sum($sign * x * det([row[:j] + row[j + 1:] for row in a[1:]]) for j, x in enumerate(a[0]))

          def solve(a):
              return $k * ${flip ? '' : 'abs'}(det(a))
        """ }
        reference laplace('(-1) ** j')
        decoy 'always adds', laplace('1')
        decoy 'multiplies the diagonals only', program('', "$k * (__import__('math').prod(a[i][i] for i in " +
            "range(n)) - " +
            "__import__('math').prod(a[i][~i] for i in range(n)) * (n > 1))")
        break

      case 9:
        type = 'int'
        goal "Return $k times the ${flip ? 'largest' : 'smallest'} sum of the elements of a square part of `a`" +
            ": neighbouring rows and as many neighbouring columns, at least ${k % 2 + 1} of each; 0 if there is no " +
            "such part."
        answer { List<List<Integer>> a -> // sums of the parts from the top left corner
          int n = a.size()
          int least = k % 2 + 1
          def corner = (0..n).collect { int i -> (0..n).collect { int j ->
            a.take(i).collect { it.take(j).sum(0) as int }.sum(0) as int
          } }
          def sums = cells(n).collectMany { cell ->
            int i = cell[0]
            int j = cell[1]
            (least..<n - Math.max(i, j) + 1).findAll { it >= least && it + Math.max(i, j) <= n }.collect { int m ->
              corner[i + m][j + m] - corner[i][j + m] - corner[i + m][j] + corner[i][j]
            }
          }
          sums ? k * (flip ? sums.max() : sums.min()) : 0
        }
        def squares = { int least, String last -> program("sums = [sum(sum(row[j:j + m]) for row in a[i:i + m])\n" +
            "            for m in range($least, n + 1) for i in range(n - m + 1) for j in range($last)]",
            "$k * ${flip ? 'max' : 'min'}(sums, default=0)") }
        reference squares(k % 2 + 1, 'n - m + 1')
        decoy 'looks at the diagonal only', squares(k % 2 + 1, 'i, i + 1')
        decoy 'looks at single rows and columns too', squares(2 - k % 2, 'n - m + 1')
        edge([[1, -2], [4, -8]])
        edge([[-5, 9, 9], [0, 9, 9], [-30, 1, -7]])
        edge([[5, -9, -9], [9, -9, -9], [3, 3, 7]])
        break

      case 10:
        type = 'int'
        String diagonal = flip ? '' : ', and none on the diagonal from top left to bottom right'
        goal "Choose one element of each row of `a`, no two in the same column$diagonal. Return the " +
            "${k % 2 == 0 ? 'largest' : 'smallest'} sum the chosen elements can have; ${-k} if there is no such " +
            "choice."
        answer { List<List<Integer>> a ->
          def orders = (0..<a.size()).toList().permutations() as List<List<Integer>>
          def sums = orders.findAll { order -> flip || (0..<order.size()).every { order[it] != it } }
              .collect { order -> (0..<order.size()).collect { a[it][order[it]] }.sum() as int }
          sums ? (k % 2 == 0 ? sums.max() : sums.min()) : -k
        }
        String most = k % 2 == 0 ? 'max' : 'min'
        def choose = { String test -> """
          def solve(a):
              best = {0: 0}
              for i, row in enumerate(a):
                  after = {}
                  for used, value in best.items():
                      for j, x in enumerate(row):
                          if $test:
                              key = used | 1 << j
                              after[key] = $most(after.get(key, value + x), value + x)
                  best = after
              return best.get(2 ** len(a) - 1, -$k)
        """ }
        String test = flip ? 'not used >> j & 1' : 'not used >> j & 1 and i != j'
        reference choose(test)
        decoy 'takes the best of each row', choose("$test and x == $most(y for m, y in enumerate(row) if not " +
            "used >> m & 1" +
            "${flip ? '' : ' and m != i'})")
        decoy 'looks at the other condition', choose(flip ? 'not used >> j & 1 and i != j' : 'not used >> j & 1')
        edge([[1, 2], [3, 5]])
        edge([[0, 1, 2], [1, 0, 9], [2, 9, 0]])
        edge([[9, 8, 1], [9, 1, 1], [1, 1, 1]])
        edge([[0, 1, 9], [0, 9, 1], [9, 9, 9]])
        break
    }

    signature "solve($input) -> $type"
    int largest = level in [7, 8, 10] ? 4 : 5
    def matrix = { int rows, int columns -> (1..rows).collect { random.numbers(columns, -6, 9) } }
    def any = { int least ->
      int rows = random.between(least, largest)
      matrix(rows, level in [1, 2, 5] ? random.between(least, largest) : rows)
    }
    if (input == 'a: list[list[int]]') {
      example([[1, 2], [3, 4]])
      example([[-7]])
      example([[2, 0, 1], [5, -1, 3], [4, 4, -2]])
      2.times { example any(2) }
      10.times { hidden any(level == 10 ? 3 : 2) }
      edge([[5]])
      edge([[0, 0], [0, 0]])
      edge([[3, 3, 3], [3, 3, 3], [3, 3, 3]])
      edge([[1, 0, 0], [0, 1, 0], [0, 0, 1]])
      edge(level in [1, 2, 5] ? [[4, -8, 6]] : [[0, 1, 2], [7, 0, 4], [-3, 6, 0]])
    } else {
      example([[1, 2], [3, 4]], [[0, 1], [1, 1]])
      example([[3]], [[5]])
      example([[1, 0, 2], [0, 3, 1], [2, 1, 0]], [[1, 1, 1], [0, 2, 0], [4, 0, 5]])
      2.times { example matrix(2, 2), matrix(2, 2) }
      10.times {
        int n = random.between(2, 4)
        hidden matrix(n, n), matrix(n, n)
      }
      edge([[0]], [[9]])
      edge([[1, 0], [0, 1]], [[-1, 7], [8, 2]])
      edge([[0, 1], [0, 0]], [[0, 0], [1, 0]])
    }
  }
}
