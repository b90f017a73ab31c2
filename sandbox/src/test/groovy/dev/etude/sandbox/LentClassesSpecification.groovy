package dev.etude.sandbox

import java.time.Duration
import spock.lang.AutoCleanup
import spock.lang.Shared
import spock.lang.Specification

/** Tests, written as Python, that name classes of the candidate. The same in each tier. */
abstract class LentClassesSpecification extends Specification {

  static final Limits LIMITS = Limits.DEFAULT.withTime(Duration.ofSeconds(10))
  static final String NODE = '''
class Node:
    made = 0
    def __init__(self, data, left=None, right=None):
        self.data, self.left, self.right = data, left, right
        Node.made += 1
    def values(self):
        for part in (self.left, self, self.right):
            if part is self: yield self.data
            elif part: yield from part.values()
    def grown(self, data): return Node(data, self)
    def __len__(self): return len(list(self.values()))
    def __repr__(self): return f"<{self.data}>"
    def __getitem__(self, index): return list(self.values())[index]
    def __iter__(self): return self.values()
class Leaf(Node):
    def __init__(self, data): super().__init__(data)
class Missing(KeyError): pass
def solve(root): return 0 if root is None else 1 + max(solve(root.left), solve(root.right))
def find(root, data):
    for part in (root, root.left, root.right):
        if part and part.data == data: return part
    raise Missing(data)
def split(nodes): return {"first": nodes[0], "rest": (nodes[1:], {"n": len(nodes)})}
'''

  @Shared
  @AutoCleanup
  Sandbox sandbox = open()

  abstract Sandbox open()

  private Verdict grade(String candidate, String body) {
    sandbox.grade(candidate, new Tests.Check('solve', "def check(candidate):\n" + body.readLines().collect { "    $it\n" }.join()), LIMITS)
  }

  def "tests make objects of a class of the candidate, use them and give them to its functions: #body"() {
    when:
    def verdict = grade(NODE, body)

    then:
    verdict.results()*.reason() == ['']
    verdict.passed()

    where:
    body << [
      'root = Node(1)\nroot.left = Node(2)\nroot.left.left = Node(3)\nassert candidate(root) == 3\nassert candidate(None) == 0\nassert solve(root.left) == 2',
      'root = Node(1, right=Node(2))\nassert root.data == 1 and root.left is None\nassert root.right is root.right\nassert find(root, 2) is root.right\nassert find(root, 2) != Node(2)',
      'root = Node(1).grown(2)\nassert root.left.data == 1\nassert list(root.values()) == [1, 2] == list(root)\nassert len(root) == 2 and root[0] == 1 and repr(root) == "<2>" and root',
      'assert isinstance(Leaf(1), Node) and isinstance(Leaf(1), Leaf) and not isinstance(Node(1), Leaf)\nassert type(find(Node(1, Leaf(2)), 2)).__name__ == "Leaf"',
      'nodes = [Node(1), Node(2), Node(3)]\nparts = split(nodes)\nassert parts["first"] is nodes[0] and parts["rest"] == (nodes[1:], {"n": 3})',
      'before = Node.made\nNode(1), Node(2)\nassert Node.made == before + 2',
      'try:\n    find(Node(1), 9)\n    assert False\nexcept Missing as e:\n    assert isinstance(e, KeyError)',
      'try:\n    Node()\n    assert False\nexcept TypeError: pass\ntry:\n    Node(1).nothing\n    assert False\nexcept AttributeError: pass',
      'assert {Node(1), Node(1)} and {Node(1): 2}\nassert sorted([Node(3), Node(1)], key=lambda n: n.data)[0].data == 1',
    ]
  }

  def "an object of the candidate's is no answer to a test that asks for plain data: #body"() {
    when:
    def verdict = grade(cheat, body)

    then:
    !verdict.passed()
    !verdict.results()[0].reason().empty

    where:
    [cheat, body] << [
      ['class Any:\n' + ['eq', 'ne', 'lt', 'le', 'gt', 'ge', 'contains', 'instancecheck'].collect { "  def __${it}__(self, o): return True\n" }.join() +
        ['sub', 'add', 'mul', 'rsub', 'radd', 'mod'].collect { "  def __${it}__(self, o): return 0\n" }.join() +
        '  def __abs__(self): return 0\n  def __float__(self): return 0.0\n  def __index__(self): return 0\n  def __hash__(self): return 0\n' +
        '  def startswith(self, o): return True\n  def __getattr__(self, name): return lambda *a: True\ndef solve(x): return Any()\n'],
      ['assert candidate(1) == 1', 'assert abs(candidate(1) - 1) < 1e-6', 'assert candidate(1) in [1, 2]',
        'assert candidate(1).startswith("a")', 'assert isinstance(candidate(1), int)', 'assert [5][candidate(1)] == 5',
        // Where the tests name the class, its methods count, and nothing else.
        'Any()\nassert candidate(1) == 1', 'Any()\nassert abs(candidate(1) - 1) < 1e-6', 'Any()\nassert candidate(1) in [1, 2]',
        'Any()\nassert candidate(1) > 0', 'Any()\nassert 1 == candidate(1)', 'Any()\nimport math\nassert math.isclose(candidate(1), 1)',
        'Any()\nassert 3 - candidate(1) == 2', 'Any()\nassert isinstance(candidate(1), int)',
        'Any()\nassert [5][candidate(1)] == 5', 'Any()\nassert candidate(1) == Any()']
    ].combinations()
  }

  def "a class does not take the place of what tests rely on: #candidate"() {
    expect:
    !grade(candidate + '\ndef solve(x): return 0', 'assert abs(candidate(1)) == 1').passed()

    where:
    candidate << ['class abs:\n  def __new__(cls, x): return 1', 'class candidate:\n  def __new__(cls, *x): return 1',
      'class check:\n  def __new__(cls, *x): return None']
  }

  def "a candidate that says nonsense about its classes does not pass: #candidate"() {
    expect:
    !grade(candidate + '\ndef solve(x): return 0', 'Node(1)\nassert candidate(1) == 1').passed()

    where:
    candidate << [
      'class Meta(type):\n  def __mro__(cls): return 1\n  __module__ = property(lambda cls: 1 / 0)\nclass Node(metaclass=Meta): pass',
      'class Meta(type):\n  def __eq__(a, b): return True\n  def __hash__(a): raise SystemExit(0)\nclass Node(metaclass=Meta): pass',
      'class Node:\n  def __init__(self, x): raise SystemExit(0)',
      'class Node:\n  def __new__(cls, x):\n    import os\n    os._exit(0)',
      'class Node:\n  def __init__(self, x): self.x = [self]\n  def __class__(self): return int',
      'import builtins\nbuiltins.getattr = builtins.isinstance = builtins.len = lambda *a: True\nclass Node:\n  def __init__(self, x): pass',
    ]
  }

  def "objects are bounded in number and by time"() {
    when:
    def verdict = grade('class Node:\n  pass\ndef solve(n): return [Node() for _ in range(n)]', 'Node()\nassert len(candidate(200000)) == 200000')

    then:
    !verdict.passed()

    when:
    verdict = grade('class Node:\n  def __iter__(self):\n    while True: yield 1\ndef solve(n): return 1', 'list(Node())')

    then:
    !verdict.passed()
  }
}
