from typing import (List,
                    Optional)

class Node:
    value: Optional[int] = None

def values(nodes: List[Node]) -> List[Optional[int]]: return [node.value for node in nodes]

if values([Node(), Node()]) == [None, None]:
    raise ValueError("both are empty")
