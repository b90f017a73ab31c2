import dev.etude.dsl.family.Family
import dev.etude.dsl.test.FamilySpecification
import spock.lang.Subject

class GraphsSpec extends FamilySpecification {

  @Subject
  Family family = script('graphs')

  def "level #level, seed #seed: #call is #result"() {
    given:
    def task = family.pose(level, seed, 'graphs')

    expect:
    task.goal() == goal
    answer(task, call) == result

    where:
    [level, seed, goal, call, result] << [
      [1, 23, 'Return the number of edges of `graph`, plus 2.',
          'solve({\'a\': [\'d\', \'e\'], \'c\': [\'a\', \'e\', \'d\'], \'b\': [\'c\', \'a\'], ' +
          '\'d\': [\'e\'], \'e\': []})', '10'],
      [2, 97, 'Return the list of the nodes of `graph` from which at most 3 edges go, in ' +
          'alphabetical order.',
          'solve({\'g\': [\'a\', \'b\', \'c\'], \'a\': [\'d\'], \'b\': [\'e\'], \'c\': ' +
          '[\'f\'], \'d\': [], \'e\': [], \'f\': []})',
          '[\'a\', \'b\', \'c\', \'d\', \'e\', \'f\', \'g\']'],
      [4, 81, 'Return the list of all pairs (m, n), where m comes before n in the alphabet, of ' +
          'nodes of `graph` with an edge from m to n as well as one from n to m, sorted.',
          'solve({\'a\': [\'b\', \'c\', \'f\'], \'b\': [\'f\', \'c\'], \'c\': [\'f\', \'a\'], ' +
          '\'f\': [\'d\', \'e\'], \'d\': [], \'e\': [\'d\'], \'g\': [\'d\']})', '[(\'a\', \'c\')]'],
      [5, 69, 'Return how many nodes can be reached in `graph` from \'a\' by following one or ' +
          'more edges; 0 if \'a\' is not in it.',
          'solve({\'a\': [\'b\'], \'b\': [\'c\'], \'c\': [\'d\'], \'d\': [\'e\'], \'e\': ' +
          '[\'f\'], \'f\': [\'a\']})', '6'],
      [7, 23, 'Nodes belong together if there is an edge between them in any direction, or both ' +
          'belong together with a third. So all nodes of `graph` fall into groups. Return the ' +
          'number of groups with at least 1 nodes; 0 if there is none.',
          'solve({\'a\': [], \'b\': [], \'c\': [], \'d\': [], \'e\': []})', '5'],
      [8, 13, 'Return the list of all nodes of `graph` in an order in which each edge goes from a ' +
          'node to a later one: at each place, of the nodes that may stand there, the first ' +
          'in the alphabet. Return an empty list if there is no such order.',
          'solve({\'g\': [\'a\', \'b\', \'c\'], \'a\': [\'d\'], \'b\': [\'e\'], \'c\': ' +
          '[\'f\'], \'d\': [], \'e\': [], \'f\': []})',
          '[\'g\', \'a\', \'b\', \'c\', \'d\', \'e\', \'f\']'],
      [10, 89, 'Return the least number of nodes of `graph` that can be chosen so that each edge ' +
          'has a chosen end; nodes with an edge to themselves must be chosen. Add 3 times the ' +
          'number of nodes.',
          'solve({\'a\': [], \'b\': [], \'c\': [], \'d\': [], \'e\': []})', '15'],
    ]
  }
}
