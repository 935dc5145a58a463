from typing import Any, Callable, FrozenSet, Iterator, List, Tuple, Union

Node = Union[str, List[Any]]
BUILTIN: frozenset[str]
VARIABLE: str
UNNAMED: str
RESERVED: FrozenSet[str]

class ExpressionError(ValueError):
    """An expression that cannot be used, and what would be expected in its place."""

    problem: str
    expected: str
    def __init__(self, problem: str, expected: str) -> None: ...

def parse_field(text: str) -> Tuple[Node, bool, Any]:
    """Parse ``type`` or ``type = default``: the tree, whether it is required, and the default."""

def parse(text: str) -> Node:
    """Parse a type expression without a default."""

def is_written(name: str) -> bool:
    """Whether this is how declarations name what is written in Python."""

def union(members: List[Node]) -> Node:
    """A union, flattened and without repetitions, ``None`` last."""

def references(node: Node) -> Iterator[str]:
    """The names of declared types in a tree."""

def children(node: Node) -> List[Node]:
    """The trees directly inside a tree."""

def is_generic(node: Node) -> bool:
    """Whether a tree mentions the type variable."""

def rewrite(node: Node, change: Callable[[Node], Node]) -> Node:
    """A copy of a tree with ``change`` applied to every node, innermost first."""

def is_optional(node: Node) -> bool:
    """Whether a tree admits null by itself (not through an alias)."""

def render(node: Node, name: Callable[[str], str] = ...) -> str:
    """The expression of a tree, ``name`` saying how to write a reference."""
