// Can the builder work on rows and columns, and find its way in a grid?
family {
  skills 'grids'

  pose { level, random ->
    String type = 'list[list[int]]'
    constraint '`grid` has at least one row; all rows have the same length, at least 1'
    def solve = { value -> "def solve(grid):\n    return $value\n" }

    def columns = { List<List<Integer>> g -> g.transpose() as List<List<Integer>> }
    def total = { List<Integer> xs -> xs.sum(0) as int }
    def grid = { int height, int width, int low, int high ->
      (1..height).collect { random.numbers(width, low, high) }
    }
    int k = random.between(2, 6)
    boolean flip = random.chance(0.5)
    String most = flip ? 'max' : 'min'
    String how = flip ? 'sum' : 'max'
    def measure = { List<Integer> xs -> flip ? total(xs) : xs.max() }
    String largest = flip ? 'largest' : 'smallest'

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        type = 'int'
        goal "Return the number of ${flip ? 'rows' : 'columns'} of `grid`."
        answer { List<List<Integer>> g -> flip ? g.size() : g[0].size() }
        reference solve(flip ? 'len(grid)' : 'len(grid[0])')
        decoy 'counts the other way', solve(flip ? 'len(grid[0])' : 'len(grid)')
        decoy 'counts the cells', solve('len(grid) * len(grid[0])')
        break
      case '1b':
        type = 'list[int]'
        goal "Return the ${flip ? 'first' : 'last'} row of `grid`."
        answer { List<List<Integer>> g -> flip ? g.first() : g.last() }
        reference solve(flip ? 'grid[0]' : 'grid[-1]')
        decoy 'takes the other end', solve(flip ? 'grid[-1]' : 'grid[0]')
        decoy 'takes a column', solve("[row[${flip ? 0 : -1}] for row in grid]")
        break

      case '2a':
        goal 'Return `grid` with its rows from ' +
            "${flip ? 'bottom to top' : 'top to bottom, twice over'}."
        answer { List<List<Integer>> g -> flip ? g.reverse() : g + g }
        reference solve(flip ? 'grid[::-1]' : 'grid + grid')
        decoy 'works inside the rows',
            solve("[${flip ? 'row[::-1]' : 'row + row'} for row in grid]")
        decoy 'leaves it as it is', solve('grid')
        break
      case '2b':
        type = 'list[int]'
        goal "Return the list of the elements of the ${flip ? 'first' : 'last'} column of " +
            '`grid`, top to bottom.'
        answer { List<List<Integer>> g -> g.collect { flip ? it.first() : it.last() } }
        reference solve("[row[${flip ? 0 : -1}] for row in grid]")
        decoy 'takes a row', solve("grid[${flip ? 0 : -1}]")
        decoy 'takes the other column', solve("[row[${flip ? -1 : 0}] for row in grid]")
        break

      case '3a':
        goal 'Return `grid` with ' +
            (flip ? 'the elements of each row from right to left.' : 'each row sorted upwards.')
        answer { List<List<Integer>> g -> g.collect { flip ? it.reverse() : it.toSorted() } }
        reference solve(flip ? '[row[::-1] for row in grid]' : '[sorted(row) for row in grid]')
        decoy 'works on the rows as a whole', solve(flip ? 'grid[::-1]' : 'sorted(grid)')
        decoy 'works on the first row only',
            solve(flip ? '[grid[0][::-1]] + grid[1:]' : '[sorted(grid[0])] + grid[1:]')
        break
      case '3b':
        type = 'list[int]'
        goal "Return the list of the ${flip ? 'sums' : 'largest elements'} of the rows of " +
            '`grid`, top to bottom.'
        answer { List<List<Integer>> g ->
          g.collect { measure(it) }
        }
        reference solve("[${how}(row) for row in grid]")
        decoy 'takes the columns', solve("[${how}(column) for column in zip(*grid)]")
        decoy 'sorts them', solve("sorted(${how}(row) for row in grid)")
        break

      case '4a':
        type = 'int'
        goal 'Return the sum of all elements of ' +
            "`grid`${flip ? '' : ", minus its largest element"}."
        answer { List<List<Integer>> g ->
          total(g.flatten() as List<Integer>) - (flip ? 0 : g.collect { it.max() }.max())
        }
        String minus = flip ? '' : ' - max(max(row) for row in grid)'
        reference solve("sum(sum(row) for row in grid)$minus")
        decoy 'adds the first row', solve("sum(grid[0])$minus")
        decoy 'adds each number once', solve("sum({x for row in grid for x in row})$minus")
        edge([[3, 3], [3, 1]])
        break
      case '4b':
        type = 'list[int]'
        goal "Return the list of the elements of `grid` that are ${flip ? 'greater' : 'less'} " +
            "than $k, row by row, each row from left to right."
        answer { List<List<Integer>> g ->
          g.collectMany { it.findAll { int x -> flip ? x > k : x < k } }
        }
        def cells = { String test -> solve("[x for row in grid for x in row if $test]") }
        String sign = flip ? '>' : '<'
        reference cells("x $sign $k")
        decoy 'takes equals too', cells("x $sign= $k")
        decoy 'goes column by column',
            solve("[x for column in zip(*grid) for x in column if x $sign $k]")
        edge([[k, k + 1], [k + 2, k - 1], [k - 2, k]])
        break

      case '5a':
        goal 'Return the columns of `grid` as a list of lists, ' +
            "${flip ? 'left to right' : 'right to left'}; each from top to bottom."
        answer { List<List<Integer>> g -> flip ? columns(g) : columns(g).reverse() }
        String step = flip ? '' : '[::-1]'
        reference solve("[list(column) for column in zip(*grid)]$step")
        decoy 'makes tuples', solve("list(zip(*grid))$step")
        decoy 'keeps the rows', solve("grid$step")
        break
      case '5b':
        type = 'list[int]'
        goal "Return the list of the ${flip ? 'sums' : 'largest elements'} of the columns of " +
            '`grid`, left to right.'
        answer { List<List<Integer>> g ->
          columns(g).collect { measure(it) }
        }
        reference solve("[${how}(column) for column in zip(*grid)]")
        decoy 'takes the rows', solve("[${how}(row) for row in grid]")
        decoy 'goes from right to left', solve("[${how}(column) for column in zip(*grid)][::-1]")
        break

      case '6a':
        goal "Return `grid` turned by a quarter to the ${flip ? 'right' : 'left'}: the first row " +
            "becomes the ${flip ? 'last column' : 'first column, from bottom to top'}."
        answer { List<List<Integer>> g -> flip ? columns(g.reverse()) : columns(g).reverse() }
        def turn = { boolean right -> solve(right ? '[list(column) for column in zip(*grid[::-1])]'
            : '[list(column) for column in zip(*grid)][::-1]') }
        reference turn(flip)
        decoy 'turns it the other way', turn(!flip)
        decoy 'mirrors it', solve('[list(column) for column in zip(*grid)]')
        break
      case '6b':
        type = 'int'
        goal "Return the number of the row of `grid` with the $largest sum, the first of " +
            'several. The top row is number 0.'
        answer { List<List<Integer>> g ->
          def sums = g.collect { total(it) }
          sums.indexOf(flip ? sums.max() : sums.min())
        }
        def rows = { String order -> solve("${most}($order, key=lambda i: sum(grid[i]))") }
        reference rows('range(len(grid))')
        decoy 'takes the last of several', rows('range(len(grid) - 1, -1, -1)')
        decoy 'compares the first elements', solve("grid.index(${most}(grid))")
        edge([[4, 1, 0], [3, 2, 0], [5, 0, -9], [-9, 5, 0], [2, 3, 0]])
        edge([[5, 5, -9], [1, 9, 9], [9, -9, -9], [0, -9, 0]])
        break

      case '7a':
      case '7b':
        type = 'int'
        goal "Return how many elements of `grid` are the $largest of their row as well as the " +
            "${flip ? 'smallest' : 'largest'} of their column. Several may be equal."
        answer { List<List<Integer>> g ->
          def ends = columns(g).collect { flip ? it.min() : it.max() }
          (g.collect { row ->
            (0..<ends.size()).count { int j ->
              row[j] == ends[j] && row[j] == (flip ? row.max() : row.min())
            } as int
          }).sum() as int
        }
        def saddles = { String column -> """
          def solve(grid):
              columns = list(zip(*grid))
              return sum(1 for row in grid for x, column in zip(row, columns)
                         if x == ${most}(row) and x == $column)
        """ }
        reference saddles("${flip ? 'min' : 'max'}(column)")
        decoy 'looks at the first column', saddles("${flip ? 'min' : 'max'}(columns[0])")
        decoy 'takes the wrong end of the column', saddles("${flip ? 'max' : 'min'}(column)")
        edge([[5, 5, 5]])
        edge([[3, 1, 2], [4, 1, 6], [3, 0, 3]])
        edge([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
        break

      case '8a':
      case '8b':
        goal 'Return a grid of the same size in which each element is the ' +
            "${flip ? 'sum' : 'largest'} of the elements of `grid` above, below, left and right " +
            'of it, as far as they exist; 0 if none.'
        answer { List<List<Integer>> g ->
          (0..<g.size()).collect { int i ->
            (0..<g[0].size()).collect { int j ->
              def near = [[i - 1, j], [i + 1, j], [i, j - 1], [i, j + 1]].findAll {
                it[0] in 0..<g.size() && it[1] in 0..<g[0].size()
              }.collect { g[it[0]][it[1]] }
              flip ? total(near) : near.max() ?: 0
            }
          }
        }
        def neighbours = { String least, String also -> """
          def solve(grid):
              def near(i, j):
                  places = [(i - 1, j), (i + 1, j), (i, j - 1), (i, j + 1)$also]
                  return [grid[r][c] for r, c in places
                          if $least <= r < len(grid) and $least <= c < len(grid[0])]
              return [[${flip ? 'sum(near(i, j))' : 'max(near(i, j), default=0)'}
                       for j in range(len(grid[0]))] for i in range(len(grid))]
        """ }
        reference neighbours('0', '')
        decoy 'goes round the edge', neighbours('-1', '')
        decoy 'counts the element itself', neighbours('0', ', (i, j)')
        edge([[1, 2, 3], [4, 5, 6], [7, 8, 9]])
        break

      case '9a':
      case '9b':
        type = 'list[int]'
        goal 'Return the list of the elements of `grid` in a spiral from the top left corner ' +
            'inwards, ' +
            "${flip ? 'first to the right, then down' : 'first down, then to the right'}."
        answer { List<List<Integer>> g ->
          List<List<Integer>> left = flip ? g : columns(g)
          List<Integer> taken = []
          for (i in 1..g.size() + g[0].size()) { // take the top row, turn the rest to the left
            if (left) {
              taken.addAll(left[0])
              left = columns(left.drop(1)).reverse()
            }
          }
          taken
        }
        def spiral = { String turn -> """
          def solve(grid):
              rows, taken = ${flip ? 'grid' : '[list(c) for c in zip(*grid)]'}, []
              while rows:
                  taken += rows[0]
                  rows = $turn
              return taken
        """ }
        reference spiral('[list(c) for c in zip(*rows[1:])][::-1]')
        decoy 'goes down on the left', spiral('[list(c) for c in zip(*rows[1:])]')
        decoy 'takes rows only', spiral('rows[1:]')
        break

      case '10a':
      case '10b':
        type = 'int'
        goal 'A path starts in the top left corner of `grid`, ends in the bottom right corner ' +
            "and goes right or down at each step. Return the $largest sum of the elements on " +
            'such a path, both ends included.'
        answer { List<List<Integer>> g ->
          List<Integer> best = []
          for (row in g) {
            List<Integer> next = []
            for (j in 0..<row.size()) {
              def before = (best ? [best[j]] : []) + next.takeRight(1)
              next.add(row[j] + (before ? (flip ? before.max() : before.min()) : 0))
            }
            best = next
          }
          best.last()
        }
        reference """
          def solve(grid):
              best = {}
              for i, row in enumerate(grid):
                  for j, x in enumerate(row):
                      before = [best[p] for p in ((i - 1, j), (i, j - 1)) if p in best]
                      best[i, j] = x + ${most}(before, default=0)
              return best[i, j]
        """
        decoy 'takes the better step each time', """
          def solve(grid):
              i = j = 0
              total = grid[0][0]
              while (i, j) != (len(grid) - 1, len(grid[0]) - 1):
                  steps = [(r, c) for r, c in [(i + 1, j), (i, j + 1)]
                           if r < len(grid) and c < len(grid[0])]
                  i, j = ${most}(steps, key=lambda p: grid[p[0]][p[1]])
                  total += grid[i][j]
              return total
        """
        decoy 'goes right, then down', solve('sum(grid[0]) + sum(row[-1] for row in grid[1:])')
        edge([[0, 1, 9], [2, 0, 9], [9, 0, 0]])
        edge([[0, 2, -9], [1, 0, -9], [-9, 0, 0]])
        edge([[0, 1, -9], [2, -30, 0], [0, 50, 0]])
        break
    }

    signature "solve(grid: list[list[int]]) -> $type"
    example([[1, 5, 2], [7, 0, 3]])
    example([[4]])
    example([[2, 1], [9, -9], [4, 7], [-20, 3]])
    example([[5, 5], [5, 5]])
    2.times { example grid(random.between(2, 4), random.between(2, 4), -9, 15) }
    10.times { hidden grid(random.between(2, 6), random.between(3, 6), -9, 15) }
    edge([[7, 3, 8, 1]])
    edge([[2], [9], [3]])
    edge([[1, 9], [1, 9], [3, 1], [0, 4]])
    edge([[2, 3, 1, 2], [3, 2, 2, 0], [1, 4, 2, 2]])
  }
}
