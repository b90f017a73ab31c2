// Can the builder follow the edges of a graph?
family {
  skills 'graphs'

  pose { level, random ->
    String input = 'graph: dict[str, list[str]]'
    String type = 'int'
    constraint '`graph` has each node as a key, with the list of the nodes to which an edge goes from it, each ' +
        'once; edges go one way'
    def nodes = { Map<String, List<String>> g -> g.keySet().sort() }
    // the distance of each node that can be reached, from a start
    def distances = { Map<String, List<String>> g, String start ->
      Map<String, Integer> far = [:]
      far.put(start, 0)
      for (round in 1..<g.size() + 1) {
        for (node in far.keySet().toList()) {
          g[node].each { far.put(it, Math.min(far.getOrDefault(it, 99), far[node] + 1)) }
        }
      }
      far
    }
    def solve = { value -> "def solve(graph):\n    return $value\n" }
    def search = { String lines, String value -> """
      def far(graph, start):
          found, layer = {start: 0}, [start]
          while layer:
              layer = [n for m in layer for n in graph[m] if n not in found and not found.update({n: found[m] + 1})]
          return found

      def solve(graph):
          $lines
          return $value
    """ }

    int k = random.between(2, 4)
    boolean flip = random.chance(0.5)
    String start = random.pick(['a', 'b', 'c'])
    String end = random.pick(['d', 'e'])

    switch (level) {
      case 1:
        goal "Return the number of ${flip ? 'nodes' : 'edges'} of `graph`, plus $k."
        answer { Map<String, List<String>> g -> k + (flip ? g.size() : g.values().collect { it.size() }.sum(0) as int) }
        reference solve(flip ? "len(graph) + $k" : "sum(len(n) for n in graph.values()) + $k")
        decoy 'counts the other', solve(flip ? "sum(len(n) for n in graph.values()) + $k" : "len(graph) + $k")
        decoy 'counts nodes that are reached', solve("len({n for m in graph.values() for n in m}) + $k")
        break

      case 2:
        type = 'list[str]'
        goal "Return the list of the nodes of `graph` from which ${flip ? 'at least' : 'at most'} ${k - 1} " +
            "edges go, in " +
            'alphabetical order.'
        answer { Map<String, List<String>> g ->
          nodes(g).findAll { flip ? g[it].size() >= k - 1 : g[it].size() <= k - 1 }
        }
        def filter = { String count, String sign -> solve("sorted(n for n in graph if $count $sign ${k - 1})") }
        reference filter('len(graph[n])', flip ? '>=' : '<=')
        decoy 'leaves out equals', filter('len(graph[n])', flip ? '>' : '<')
        decoy 'counts the edges to it', filter('sum(n in m for m in graph.values())', flip ? '>=' : '<=')
        break

      case 3:
        type = 'dict[str, int]'
        String what = flip ? 'go to it' : 'go to it, minus how many go from it'
        goal "Return a dictionary from each node of `graph` to how many edges $what, times $k."
        answer { Map<String, List<String>> g ->
          g.keySet().collectEntries { String n ->
            [(n): k * ((g.values().count { n in it } as int) - (flip ? 0 : g[n].size()))]
          }
        }
        def degrees = { String one -> solve("{n: $k * ($one) for n in graph}") }
        String to = 'sum(n in m for m in graph.values())'
        reference degrees("$to${flip ? '' : ' - len(graph[n])'}")
        decoy 'counts the edges from it', degrees("len(graph[n])${flip ? '' : ' - ' + to}")
        decoy 'forgets an edge to itself',
            degrees("sum(n in graph[m] for m in graph if m != n)${flip ? '' : ' - len(graph[n])'}")
        break

      case 4:
        type = flip ? 'dict[str, list[str]]' : 'list[tuple[str, str]]'
        goal flip ? 'Return the graph with every edge the other way round: a dictionary from each node to the ' +
            'list of the nodes from which an edge goes to it in `graph`, in alphabetical order.'
            : 'Return the list of all pairs (m, n), where m comes before n in the alphabet, of nodes of `graph` ' +
            'with an edge from m to n as well as one from n to m, sorted.'
        answer { Map<String, List<String>> g ->
          def back = g.keySet().collectEntries { String n -> [(n): nodes(g).findAll { n in g[it] }] }
          flip ? back : nodes(g).collectMany { String m ->
            nodes(g).findAll { it > m && it in g[m] && m in g[it] }.collect { tuple(m, it) }
          }
        }
        def pairs = { String test -> solve(flip ? "{n: [m for m in sorted(graph) if $test] for n in graph}"
            : "sorted((m, n) for m in graph for n in graph if m < n and $test)") }
        reference pairs(flip ? 'n in graph[m]' : 'n in graph[m] and m in graph[n]')
        decoy 'leaves the edges as they are', pairs(flip ? 'm in graph[n]' : 'n in graph[m]')
        decoy 'takes edges of any way', pairs('(n in graph[m] or m in graph[n])')
        break

      case 5:
        goal "Return ${flip ? 'how many nodes can' : 'how many nodes can not'} be reached in `graph` from " +
            "'$start' by following one or more edges; 0 if '$start' is not in it."
        answer { Map<String, List<String>> g ->
          int reached = (g[start] ?: []).collectMany { distances(g, it).keySet().toList() }.toUnique().size()
          !g.containsKey(start) ? 0 : flip ? reached : g.size() - reached
        }
        def reach = { String found -> search("if '$start' not in graph:\n              return 0",
            flip ? "len($found)" : "len(graph) - len($found)") }
        reference reach("set().union(*(far(graph, n) for n in graph['$start']))")
        decoy 'always counts the start', reach("far(graph, '$start')")
        decoy 'follows one edge', reach("graph['$start']")
        break

      case 6:
        goal "Return the least number of edges on a way from '$start' to '$end' in `graph`" +
            "${flip ? '' : ' without f on it'}; ${-k} if there is no way or one of the two is missing."
        answer { Map<String, List<String>> g ->
          def open = g.collectEntries { [(it.key): flip ? it.value : it.value - 'f'] } as Map<String, List<String>>
          g.containsKey(start) ? distances(open, start).getOrDefault(end, -k) : -k
        }
        def way = { String graph, String value -> search("graph = $graph", "$value if '$start' in graph else -$k") }
        String open = flip ? 'graph' : "{m: [n for n in graph[m] if n != 'f'] for m in graph}"
        reference way(open, "far(graph, '$start').get('$end', -$k)")
        decoy 'goes back on edges', way("{m: [n for n in graph if n in graph[m] or m in graph[n]] for m in graph}",
            "far(graph, '$start').get('$end', -$k)")
        decoy 'counts the nodes', way(open, "far(graph, '$start').get('$end', -${k + 1}) + 1")
        break

      case 7:
        goal "Nodes belong together if there is an edge between them in any direction, or both belong together " +
            "with a third. So all nodes of `graph` fall into groups. Return " +
            "${flip ? 'the size of the largest group' : 'the number of groups'} " +
            "${flip ? '' : 'with at least ' + (k - 1) + ' nodes'}; 0 if there is none."
        answer { Map<String, List<String>> g ->
          def both = g.keySet().collectEntries { String m ->
            [(m): g.keySet().findAll { it in g[m] || m in g[it] }.toList()]
          } as Map<String, List<String>>
          def groups = nodes(g).collect { distances(both, it).keySet().sort().join('') }.toUnique()
          def sizes = groups.collect { it.length() }
          flip ? sizes.max() ?: 0 : sizes.count { it >= k - 1 } as int
        }
        def grouped = { String test, String value -> search("graph = {m: [n for n in graph if $test] for m in " +
            "graph}\n" +
            "          groups = {frozenset(far(graph, n)) for n in graph}", value) }
        String value = flip ? 'max(map(len, groups), default=0)' : 'sum(1 for g in groups if len(g) >= ' + (k - 1) + ')'
        reference grouped('n in graph[m] or m in graph[n]', value)
        decoy 'follows edges one way', grouped('n in graph[m]', value)
        decoy 'needs edges both ways', grouped('n in graph[m] and m in graph[n]', value)
        break

      case 8:
        type = 'list[str]'
        String which = flip ? 'first' : 'last'
        goal "Return the list of all nodes of `graph` in an order in which each edge goes from a node to a " +
            "later one: at each place, of the nodes that may stand there, the $which in the alphabet. Return an " +
            "empty list if there is no such " +
            'order.'
        answer { Map<String, List<String>> g ->
          def order = nodes(g).inject([] as List<String>) { List<String> done, String each ->
            def free = nodes(g).findAll { String n -> !(n in done) && g.every { it.key in done || !(n in it.value) } }
            free ? done + [flip ? free.first() : free.last()] : done
          }
          order.size() == g.size() ? order : []
        }
        def sort = { String test, String result -> """
          def solve(graph):
              order = []
              while True:
                  free = [n for n in graph if n not in order and $test]
                  if not free:
                      return $result
                  order.append(${flip ? 'min' : 'max'}(free))
        """ }
        String test = 'all(m in order or n not in graph[m] for m in graph)'
        reference sort(test, 'order if len(order) == len(graph) else []')
        decoy 'returns part of an order', sort(test, 'order')
        decoy 'turns the edges round', sort('all(m in order for m in graph[n])', 'order if len(order) == ' +
            'len(graph) else []')
        break

      case 9:
        type = 'list[list[str]]'
        goal "Return the list of all ways from '$start' to '$end' in `graph` that visit no node twice and have at " +
            "${flip ? 'most' : 'least'} $k edges, each as the list of its nodes, sorted; an empty list if a node " +
            "is missing."
        answer { Map<String, List<String>> g ->
          def all = [g.containsKey(start) ? [[start]] : []] as List<List<List<String>>>
          for (round in 1..<Math.max(2, g.size())) {
            all.add(all.last().findAll { it.last() != end }.collectMany { way ->
              g[way.last()].findAll { !(it in way) }.collect { way + it }
            })
          }
          def ways = all.collectMany { it }.findAll { it.last() == end &&
              (flip ? it.size() - 1 <= k : it.size() - 1 >= k) }
          ways.sort { it.join('') }
        }
        def walk = { String test, String new2 -> """
          def solve(graph):
              def ways(way):
                  if way[-1] == '$end':
                      return [way] if $test else []
                  return [w for n in graph.get(way[-1], []) if $new2 for w in ways(way + [n])]
              return sorted(ways(['$start'])) if '$start' in graph else []
        """ }
        String sign = flip ? '<=' : '>='
        reference walk("len(way) - 1 $sign $k", 'n not in way')
        decoy 'counts the nodes', walk("len(way) $sign $k", 'n not in way')
        decoy 'goes on in the alphabet only', walk("len(way) - 1 $sign $k", 'n > way[-1]')
        break

      case 10:
        goal "Return the " +
            "${flip ? 'largest number of nodes of `graph` that can be chosen so that no edge goes between two of ' +
            'them' : 'least number of nodes of `graph` that can be chosen so that each edge has a chosen ' +
            'end'}; nodes with an " +
            "edge to themselves ${flip ? 'can not' : 'must'} be chosen. Add $k times the number of nodes."
        answer { Map<String, List<String>> g -> // the largest independent sets and the least covers complete each other
          def all = [[]] as List<List<String>>
          for (n in nodes(g).findAll { !(it in g[it]) }) {
            all = all + all.findAll { chosen -> chosen.every { !(n in g[it]) && !(it in g[n]) } }.collect { it + n }
          }
          int most = all.collect { it.size() }.max()
          k * g.size() + (flip ? most : g.size() - most)
        }
        reference """
          from itertools import combinations

          def solve(graph):
              for size in range(len(graph) + 1):
                  for cover in combinations(graph, size):
                      if all(m in cover or n in cover for m in graph for n in graph[m]):
                          return ${flip ? 'len(graph) - size' : 'size'} + $k * len(graph)
        """
        def greedy = { String pick -> """
          def solve(graph):
              edges, size = {(m, n) for m in graph for n in graph[m]}, 0
              while edges:
                  c = $pick
                  edges, size = {e for e in edges if c not in e}, size + 1
              return ${flip ? 'len(graph) - size' : 'size'} + $k * len(graph)
        """ }
        decoy 'takes the node with most edges each time', greedy('max(sorted(graph), key=lambda n: sum(n in e ' +
            'for e in edges))')
        decoy 'takes both ends of edges', "def solve(graph):\n    ends = {x for m in graph for n in graph[m] " +
            "for x in (m, n)}\n" +
            "    return ${flip ? 'len(graph) - len(ends)' : 'len(ends)'} + $k * len(graph)\n"
        break
    }

    signature "solve($input) -> $type"
    def graph = { String letters, int least, int edges ->
      def names = letters.toList()
      names.collectEntries { String n ->
        def later = level == 8 ? names.drop(names.indexOf(n) + 1) : names
        [(n): random.picks(later, random.between(least, edges))]
      }
    }
    def any = { int size -> graph(random.shuffle('abcdefgh'.take(size).toList()).join(''), level in [6, 9] ? 1 : 0,
        level == 7 ? 1 : level in [8, 10] ? 2 : level == 4 ? 4 : 3) }
    example([a: ['b', 'c'], b: ['d'], c: ['b', 'a'], d: [], e: ['d']])
    example([a: ['b'], b: ['a'], c: ['e'], e: ['c', 'b', 'e'], d: ['a']])
    3.times { example any(random.between(5, 6)) }
    10.times { hidden any(random.between(6, 8)) }
    edge([:])
    edge([a: [], b: [], c: [], d: [], e: []])
    edge([c: ['c']])
    edge([a: ['b'], b: ['c'], c: ['d'], d: ['e'], e: ['f'], f: ['a']])
    edge([a: ['b', 'c', 'f'], b: ['f', 'c'], c: ['f', 'a'], f: ['d', 'e'], d: [], e: ['d'], g: ['d']])
    edge([g: ['a', 'b', 'c'], a: ['d'], b: ['e'], c: ['f'], d: [], e: [], f: []])
    edge([e: ['a'], d: ['a'], a: ['b'], b: ['c', 'e', 'd'], c: []])
    edge([b: ['a', 'c'], a: [], c: ['e', 'd'], e: [], d: []])
    edge([a: ['d', 'e'], c: ['a', 'e', 'd'], b: ['c', 'a'], d: ['e'], e: []])
  }
}
