// Can the builder pick the right elements out of a list?
family {
  skills 'lists', 'selection'

  pose { level, random ->
    String type = 'int'
    def solve = { value -> "def solve(xs):\n    return $value\n" }

    int k = random.between(2, 5)
    int j = k + random.between(3, 8)
    boolean flip = random.chance(0.5)
    String sign = flip ? '>' : '<'
    String than = flip ? 'greater' : 'less'

    switch (level + random.pick(['a', 'b'])) {
      case '1a':
        goal "Return the number of elements of `xs`${flip ? '' : ' plus ' + k}."
        answer { List<Integer> xs -> flip ? xs.size() : xs.size() + k }
        reference solve(flip ? 'len(xs)' : "len(xs) + $k".toString())
        decoy 'counts different elements', solve("len(set(xs)) + ${flip ? 0 : k}")
        decoy 'adds them up', solve('sum(xs)')
        break
      case '1b':
        type = 'list[int]'
        goal "Return the list of the ${flip ? 'first' : 'last'} $k elements of `xs`, all if " +
            'fewer.'
        answer { List<Integer> xs -> flip ? xs.take(k) : xs.takeRight(k) }
        reference solve(flip ? "xs[:$k]" : "xs[-$k:]")
        decoy 'takes the other end', solve(flip ? "xs[-$k:]" : "xs[:$k]")
        decoy 'leaves them out', solve(flip ? "xs[$k:]" : "xs[:-$k]")
        break

      case '2a':
        type = 'list[int]'
        goal "Return the list of the elements of `xs` that are $than than $k, in order."
        answer { List<Integer> xs -> xs.findAll { flip ? it > k : it < k } }
        reference solve("[x for x in xs if x $sign $k]")
        decoy 'takes equals too', solve("[x for x in xs if x $sign= $k]")
        decoy 'sorts them', solve("sorted(x for x in xs if x $sign $k)")
        edge([k, k + 1, k - 1, k])
        break
      case '2b':
        type = 'list[int]'
        goal "Return the list of the elements of `xs` that are ${flip ? '' : 'not '}divisible by " +
            "$k."
        answer { List<Integer> xs -> xs.findAll { (it % k == 0) == flip } }
        String test = flip ? '==' : '!='
        reference solve("[x for x in xs if x % $k $test 0]")
        decoy 'takes the others', solve("[x for x in xs if x % $k ${flip ? '!=' : '=='} 0]")
        decoy 'leaves out repeats', solve("list(dict.fromkeys(x for x in xs if x % $k $test 0))")
        edge([k, 1, 1, k, -k, 0])
        break

      case '3a':
        goal "Return how many elements of `xs` are $than than $k."
        answer { List<Integer> xs -> xs.count { flip ? it > k : it < k } as int }
        reference solve("sum(1 for x in xs if x $sign $k)")
        decoy 'counts equals too', solve("sum(1 for x in xs if x $sign= $k)")
        decoy 'adds them up', solve("sum(x for x in xs if x $sign $k)")
        edge([k, k + 1, k - 1, k])
        break
      case '3b':
        type = 'list[int]'
        goal "Return the list of the elements of `xs` at the places 0, $k, ${2 * k} and so on."
        answer { List<Integer> xs ->
          (0..<xs.size()).findAll { it % k == 0 }.collect { int i -> xs[i] }
        }
        reference solve("xs[::$k]")
        decoy 'starts at the second', solve("xs[1::$k]")
        decoy 'takes divisible elements', solve("[x for x in xs if x % $k == 0]")
        break

      case '4a':
        goal "Return the sum of the elements of `xs` that are $than than $k; 0 if there are none."
        answer { List<Integer> xs -> xs.findAll { flip ? it > k : it < k }.sum(0) as int }
        reference solve("sum(x for x in xs if x $sign $k)")
        decoy 'counts them', solve("sum(1 for x in xs if x $sign $k)")
        decoy 'takes absolute values', solve("sum(abs(x) for x in xs if abs(x) $sign $k)")
        break
      case '4b':
        goal "Return the largest element of `xs` that is less than $j; 0 if there is none."
        answer { List<Integer> xs -> xs.findAll { it < j }.max() ?: 0 }
        reference solve("max((x for x in xs if x < $j), default=0)")
        decoy 'takes equals too', solve("max((x for x in xs if x <= $j), default=0)")
        decoy 'never goes below 0', solve("max([x for x in xs if x < $j] + [0])")
        edge([j, 1, j - 1])
        edge([-4, -2, j + 1])
        break

      case '5a':
        type = 'list[int]'
        goal "Return the list of the squares of the elements of `xs` that are $than than $k, in " +
            'order.'
        answer { List<Integer> xs -> xs.findAll { flip ? it > k : it < k }.collect { it * it } }
        reference solve("[x * x for x in xs if x $sign $k]")
        decoy 'compares the squares', solve("[x * x for x in xs if x * x $sign $k]")
        decoy 'squares every element', solve('[x * x for x in xs]')
        break
      case '5b':
        goal "Return how many elements of `xs` are greater than $k, minus how many are less than " +
            "$k."
        answer { List<Integer> xs -> xs.collect { it <=> k }.sum(0) as int }
        reference solve("sum((x > $k) - (x < $k) for x in xs)")
        decoy 'takes equals for greater', solve("sum(1 if x >= $k else -1 for x in xs)")
        decoy 'adds them up', solve("sum(x - $k for x in xs)")
        edge([k, k + 1, k + 2, k - 1, k])
        break

      case '6a':
        type = 'list[int]'
        goal "Return the list of the elements of `xs` greater than $k and less than $j, sorted " +
            'and each listed once.'
        answer { List<Integer> xs -> xs.findAll { it > k && it < j }.toSet().sort() }
        reference solve("sorted({x for x in xs if $k < x < $j})")
        decoy 'takes the ends too', solve("sorted({x for x in xs if $k <= x <= $j})")
        decoy 'keeps repeats', solve("sorted(x for x in xs if $k < x < $j)")
        edge([j, j - 1, k + 1, k, j - 1])
        example([j - 2, 0, k + 1, k + 2, k + 1])
        break
      case '6b':
        type = 'list[int]'
        goal "Return the list of the elements of `xs` that are $than than their mean, in order."
        answer { List<Integer> xs ->
          int sum = xs.sum(0) as int
          xs.findAll { flip ? it * xs.size() > sum : it * xs.size() < sum }
        }
        reference solve("[x for x in xs if x * len(xs) $sign sum(xs)]")
        decoy 'takes equals too', solve("[x for x in xs if x * len(xs) $sign= sum(xs)]")
        def rounded = flip ? '-(-sum(xs) // len(xs))' : 'sum(xs) // len(xs)'
        decoy 'rounds the mean', solve("[x for x in xs if x $sign $rounded]")
        edge([5, 5, 2, 8])
        edge([1, 2])
        break

      case '7a':
        type = 'list[int]'
        goal "Return the list of the elements of `xs` that are $than than every element before " +
            'them; the first one always is.'
        answer { List<Integer> xs ->
          (0..<xs.size()).findAll { int i ->
            xs.take(i).every { flip ? it < xs[i] : it > xs[i] }
          }.collect { int i -> xs[i] }
        }
        reference solve("[x for i, x in enumerate(xs) if all(x $sign y for y in xs[:i])]")
        decoy 'takes equals too',
            solve("[x for i, x in enumerate(xs) if all(x $sign= y for y in xs[:i])]")
        decoy 'compares with the one before',
            solve("xs[:1] + [y for x, y in zip(xs, xs[1:]) if y $sign x]")
        break
      case '7b':
        goal "Return the sum of the elements of `xs` that are $than than both of their " +
            'neighbours; the first and the last have only one and do not count.'
        answer { List<Integer> xs ->
          (1..<Math.max(1, xs.size() - 1)).findAll { int i ->
            flip ? xs[i] > Math.max(xs[i - 1], xs[i + 1]) : xs[i] < Math.min(xs[i - 1], xs[i + 1])
          }.collect { int i -> xs[i] }.sum(0) as int
        }
        def peaks = { String one, String test -> solve(
            "sum($one for x, y, z in zip(xs, xs[1:], xs[2:]) if $test)") }
        reference peaks('y', "y $sign x and y $sign z")
        decoy 'takes equals too', peaks('y', "y $sign= x and y $sign= z")
        decoy 'counts them', peaks('1', "y $sign x and y $sign z")
        break

      case '8a':
        goal "Return the second ${flip ? 'largest' : 'smallest'} of the different elements of " +
            '`xs`; 0 if there are not two.'
        answer { List<Integer> xs ->
          def sorted = xs.toSet().sort()
          sorted.size() < 2 ? 0 : sorted[flip ? -2 : 1]
        }
        String at = flip ? '-2' : '1'
        reference solve("sorted(set(xs))[$at] if len(set(xs)) > 1 else 0")
        decoy 'counts repeats', solve("sorted(xs)[$at] if len(xs) > 1 else 0")
        decoy 'takes the wrong end',
            solve("sorted(set(xs))[${flip ? 1 : -2}] if len(set(xs)) > 1 else 0")
        break
      case '8b':
        type = 'list[int]'
        goal 'Return the list of the different elements of `xs` that occur at least ' +
            "${flip ? 2 : 3} times, sorted from largest to smallest."
        int least = flip ? 2 : 3
        answer { List<Integer> xs ->
          def counts = xs.countBy { it }
          counts.keySet().findAll { counts[it] >= least }.sort().reverse()
        }
        reference solve("sorted({x for x in xs if xs.count(x) >= $least}, reverse=True)")
        decoy 'asks for more',
            solve("sorted({x for x in xs if xs.count(x) > $least}, reverse=True)")
        decoy 'sorts the wrong way', solve("sorted({x for x in xs if xs.count(x) >= $least})")
        example([7, 7, 7, 2, 2, 9, 9, 9])
        example([3, 3, -3, 0])
        break

      case '9a':
      case '9b':
        type = 'list[int]'
        goal "Return the list of the $k elements that occur most often in `xs`, most often " +
            "first, those that occur equally often by size, ${flip ? 'smallest' : 'largest'} " +
            "first. All the different elements if there are not $k."
        answer { List<Integer> xs ->
          def counts = xs.countBy { it }
          counts.keySet().sort { flip ? it : -it }.sort { -counts[it] }.take(k)
        }
        def top = { String key -> solve("sorted(set(xs), key=lambda x: $key)[:$k]") }
        String size = flip ? 'x' : '-x'
        reference top("(-xs.count(x), $size)")
        decoy 'ignores the size', solve(
            "sorted(dict.fromkeys(xs), key=xs.count, reverse=True)[:$k]")
        decoy 'takes the other end of ties', top("(-xs.count(x), ${flip ? '-x' : 'x'})")
        break

      case '10a':
      case '10b':
        int cap = random.between(8, 12)
        goal "Choose elements of `xs` that are less than $cap, or none, so that no two of them " +
            'are neighbours in `xs`. Return the largest sum they can have.'
        answer { List<Integer> xs ->
          List<List<Integer>> sums = [[0, 0]] // the best without and with the last element
          for (x in xs) {
            int without = sums.last().max()
            sums = [[without, x < cap ? sums.last()[0] + x : sums.last()[0]]]
          }
          sums.last().max()
        }
        String allowed = "(x if x < $cap else 0 for x in xs)"
        reference """
          def solve(xs):
              best, before = 0, 0
              for x in $allowed:
                  best, before = max(best, before + x), best
              return best
        """
        decoy 'takes every second', solve('max(sum(xs[::2]), sum(xs[1::2]), 0)')
        decoy 'forgets that they may not be neighbours', solve("sum(x for x in $allowed if x > 0)")
        break
    }

    signature "solve(xs: list[int]) -> $type"
    [[6, 2, 9, 2, 6, 6, -3], [7], [4, -5, 12, 3, 8]].each { example it }
    3.times { example random.numbers(random.between(5, 8), -9, 15) }
    10.times { hidden random.numbers(random.between(6, 12), -9, 15) }
    edge([])
    edge([3, 3, 3, 1])
    edge([4, 4, 9, 9, 1, 9, 4, 1, 0])
    edge([-3, -7, -1, -7, -2])
    edge([20, 1, 3, 21, 22, 4, 4, 19])
    edge([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  }
}
