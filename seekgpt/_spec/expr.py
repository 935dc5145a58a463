"""Type expressions: the strings that declare types, and the trees they become.

An expression is a Python type expression (``list[Item] | None``), parsed with `ast` and never
evaluated. What follows the type in an annotated assignment may follow here: ``int = 20`` has a
default, ``str = ...`` may be left out. The tree is plain JSON, because that is how it is shipped:

    "str"                                a built-in type, see `BUILTIN`
    ["ref", "chat.chat_completion.Choice"]   a declared type
    ["ref", "chat.parsed.Choice", "T"]       a generic one, with what it is of
    ["type", "T"]                            a class, as a value
    ["list", item]   ["dict", key, value]
    ["literal", "a", "b"]
    ["union", [member, ...], tag]        tag: the discriminating field, "" for none, null: find it,
                                         "...": there is none, whatever fits best is meant
    ["python", "module:Name"]            a type written in Python, named as a function is by `call`
"""

from __future__ import annotations

import ast
import re
from contextlib import suppress
from typing import Any, Callable, FrozenSet, Iterator, List, Tuple, Union

Node = Union[str, List[Any]]

#: What a declaration may use without declaring it.
BUILTIN = frozenset(
    [
        "str",
        "int",
        "float",
        "bool",
        "None",
        "object",
        "Any",
        "bytes",
        "datetime",
        "date",
        "UUID",
        "Decimal",
        "timedelta",
        "FileTypes",
        "PathLike",
        "T",
    ]
)
#: Those that JSON has as text.
TEXTS = ("str", "datetime", "date", "UUID", "Decimal", "timedelta", "bytes")
#: The type variable: a class, alias or method that mentions it is generic.
VARIABLE = "T"
#: Stands for a default that a declaration does not name (``str = ...``).
UNNAMED = "..."
#: Stands for what tells alternatives apart where nothing does (``Annotated[A | B, ...]``): an
#: object is of the one that it fits best, the first of several that it fits alike.
BEST = "..."
_CONTAINERS = ("list", "List", "Iterable", "Sequence", "SequenceNotStr")
_MAPPINGS = ("dict", "Dict", "Mapping")

#: Names that mean something in every expression, so that no type can be called so.
RESERVED: FrozenSet[str] = BUILTIN.union(
    _CONTAINERS,
    _MAPPINGS,
    ("Literal", "Optional", "Union", "Annotated", "type", "python", "True", "False"),
)


class ExpressionError(ValueError):
    """An expression that cannot be used, and what would be expected in its place."""

    def __init__(self, problem: str, expected: str) -> None:
        super().__init__(f"{problem}; expected {expected}")
        self.problem = problem
        self.expected = expected


def parse_field(text: str) -> Tuple[Node, bool, Any]:
    """Parse ``type`` or ``type = default``: the tree, whether it is required, and the default."""
    source = " ".join(text.split())
    try:
        (statement,) = ast.parse(f"x: {source}").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        raise ExpressionError(
            f"{source!r} is not a type expression", "something like 'list[str] | None = ...'"
        ) from None
    if not isinstance(statement, ast.AnnAssign):
        raise ExpressionError(f"{source!r} is not a type", "something like 'str' or 'int = 20'")
    node = _node(statement.annotation)
    if statement.value is None:
        return node, True, None
    if _is_ellipsis(statement.value):
        return node, False, UNNAMED
    try:
        return node, False, ast.literal_eval(statement.value)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        raise ExpressionError(
            f"the default of {source!r} is not a plain value",
            "a number, string, True, False or ...",
        ) from None


def parse(text: str) -> Node:
    """Parse a type expression without a default."""
    node, required, _ = parse_field(text)
    if not required:
        raise ExpressionError(f"{text!r} has a default", "a type alone")
    return node


def is_written(name: str) -> bool:
    """Whether this is how declarations name what is written in Python."""
    return re.fullmatch(r"\w+(\.\w+)*:\w+", name) is not None


def _is_ellipsis(value: ast.expr) -> bool:
    return isinstance(value, ast.Constant) and value.value is Ellipsis


def _node(expr: ast.expr) -> Node:
    if isinstance(expr, ast.Constant) and expr.value is None:
        return "None"
    if isinstance(expr, ast.Constant) and isinstance(expr.value, str):
        return parse(expr.value)
    if isinstance(expr, ast.Name):
        return expr.id if expr.id in BUILTIN else _named(expr.id)
    if isinstance(expr, ast.Attribute):
        return ["ref", _dotted(expr)]
    if isinstance(expr, ast.BinOp) and isinstance(expr.op, ast.BitOr):
        return union([_node(expr.left), _node(expr.right)])
    if isinstance(expr, ast.Subscript):
        return _subscript(expr)
    raise ExpressionError(
        f"{_source(expr)} cannot be a type", "a name, list[...], dict[...], Literal[...] or A | B"
    )


def _named(name: str) -> Node:
    if name in _CONTAINERS:
        return ["list", "object"]
    if name in _MAPPINGS:
        return ["dict", "str", "object"]
    return ["ref", name]


def _subscript(expr: ast.Subscript) -> Node:
    head = _dotted(expr.value).rpartition(".")[2]
    index: Any = expr.slice
    if type(index).__name__ == "Index":  # Python 3.8
        index = index.value
    items: List[ast.expr] = list(index.elts) if isinstance(index, ast.Tuple) else [index]
    if head in _CONTAINERS and len(items) == 1:
        return ["list", _node(items[0])]
    if head in _MAPPINGS and len(items) == 2:
        return ["dict", _node(items[0]), _node(items[1])]
    if head == "Literal":
        return ["literal", *[_literal(item) for item in items]]
    if head == "Optional" and len(items) == 1:
        return union([_node(items[0]), "None"])
    if head == "Union" and items:
        return union([_node(item) for item in items])
    if head == "python" and len(items) == 1:
        return ["python", _function(items[0])]
    if head == "Annotated" and len(items) == 2:
        return _tagged(_node(items[0]), items[1])
    if head == "type" and len(items) == 1:
        return ["type", _node(items[0])]
    if head not in RESERVED:
        return ["ref", _dotted(expr.value), *[_node(item) for item in items]]
    raise ExpressionError(
        f"{_source(expr)} is not a known form",
        "list[X], dict[str, X], Literal[...], Optional[X], Union[X, Y], Annotated[X | Y, 'tag'], "
        "type[T] or the name of a generic type, like Parsed[T]",
    )


def _function(item: ast.expr) -> str:
    value = item.value if isinstance(item, ast.Constant) else None
    if isinstance(value, str) and is_written(value):
        return value
    raise ExpressionError("python[...] that names nothing in Python", "python['module:Name']")


def _literal(item: ast.expr) -> Any:
    value: Any = item
    if isinstance(item, (ast.Constant, ast.UnaryOp)):
        with suppress(ValueError, TypeError):  # of what has no minus
            value = ast.literal_eval(item)
    if isinstance(value, (str, int, bool)):
        return value
    raise ExpressionError(f"{_source(item)} in Literal[...]", "a string, a number, True or False")


def _tagged(node: Node, tag: ast.expr) -> Node:
    if node[0] == "union" and _is_ellipsis(tag):
        return ["union", node[1], BEST]
    if node[0] != "union" or not isinstance(tag, ast.Constant) or not isinstance(tag.value, str):
        raise ExpressionError(
            "Annotated[...] on something else than a union", "Annotated[X | Y, 'tag']"
        )
    return ["union", node[1], tag.value]


def _dotted(expr: ast.expr) -> str:
    if isinstance(expr, ast.Name):
        return expr.id
    if isinstance(expr, ast.Attribute):
        return f"{_dotted(expr.value)}.{expr.attr}"
    raise ExpressionError(f"{_source(expr)} is not a name", "a name like 'chat.ChatCompletion'")


def _source(expr: ast.expr) -> str:
    unparse: Callable[[ast.AST], str] = getattr(ast, "unparse", ast.dump)  # 3.8 has no unparse
    return repr(unparse(expr))


def union(members: List[Node]) -> Node:
    """A union, flattened and without repetitions, ``None`` last; of the best fit, if one of its
    members is."""
    flat: List[Node] = []
    best = None
    for member in members:
        flattens = member[0] == "union" and member[2] in (None, BEST)
        if flattens and member[2] == BEST:
            best = BEST
        inner = member[1] if flattens else [member]
        flat.extend(item for item in inner if item not in flat)
    if "None" in flat:
        flat.remove("None")
        flat.append("None")
    return flat[0] if len(flat) == 1 else ["union", flat, best]


def references(node: Node) -> Iterator[str]:
    """The names of declared types in a tree."""
    if isinstance(node, str):
        return
    if node[0] == "ref":
        yield node[1]
    for child in children(node):
        yield from references(child)


def children(node: Node) -> List[Node]:
    """The trees directly inside a tree."""
    if isinstance(node, str) or node[0] in ("literal", "python"):
        return []
    if node[0] == "union":
        return list(node[1])
    return list(node[2:] if node[0] == "ref" else node[1:])


def is_generic(node: Node) -> bool:
    """Whether a tree mentions the type variable."""
    return node == VARIABLE or any(is_generic(child) for child in children(node))


def rewrite(node: Node, change: Callable[[Node], Node]) -> Node:
    """A copy of a tree with ``change`` applied to every node, innermost first."""
    if isinstance(node, str) or node[0] in ("literal", "python"):
        return change(node)
    inner = [rewrite(child, change) for child in children(node)]
    if node[0] == "union":
        return change(["union", inner, *node[2:]])
    return change([*node[:2], *inner] if node[0] == "ref" else [node[0], *inner])


def is_optional(node: Node) -> bool:
    """Whether a tree admits null by itself (not through an alias)."""
    return node == "None" or (node[0] == "union" and "None" in node[1])


def literal(value: Any) -> str:
    """A plain value as an expression, in which several spaces are not taken for one."""
    return repr(value).replace("  ", " \\x20").replace("  ", " \\x20")


def render(node: Node, name: Callable[[str], str] = lambda name: name) -> str:
    """The expression of a tree, ``name`` saying how to write a reference."""
    if isinstance(node, str):
        return node
    if node[0] == "ref" and len(node) == 2:
        return name(node[1])
    if node[0] == "python":
        return str(node[1].rpartition(":")[2])
    if node[0] == "literal":
        return f"Literal[{', '.join(map(literal, node[1:]))}]"
    if node[0] == "union":
        text = " | ".join(render(member, name) for member in node[1])
        if node[2] == BEST:
            return f"Annotated[{text}, ...]"
        return f"Annotated[{text}, {node[2]!r}]" if node[2] else text
    head = name(node[1]) if node[0] == "ref" else node[0]
    return f"{head}[{', '.join(render(child, name) for child in children(node))}]"
