"""The names that one stub module uses: what it imports, and how types read there."""

from __future__ import annotations

import keyword
from typing import AbstractSet, Dict, Iterable, List, Set, Tuple

from ..._runtime import library
from ..._runtime.in_python import located
from ..._runtime.types.annotations import scalar
from ..._spec.expr import VARIABLE, Node, children
from ..._spec.model import Alias
from .homes import LITERALS, Home, home
from .layout import constant

_TYPING = frozenset(
    [
        "Any",
        "Coroutine",
        "Dict",
        "Generic",
        "Iterable",
        "List",
        "Mapping",
        "Optional",
        "Type",
        "Union",
        "overload",
        "type_check_only",
    ]
)
#: Names that a member of a class may hide from those after it.
BUILTINS = frozenset(["str", "int", "float", "bool", "object", "bytes"])
_EXTENSIONS = frozenset(["Literal", "Required", "TypeAlias", "TypedDict", "deprecated"])


class Names:
    """Imports of one module, collected while its text is written."""

    def __init__(
        self, module: str, is_package: bool, own: Iterable[str], home: Home = home
    ) -> None:
        self.module = module
        self.package = module if is_package else module.rpartition(".")[0]
        self._taken: Set[str] = set(own)
        self._imported: Dict[Tuple[str, str], str] = {}
        self._modules: Set[str] = set()
        #: Names that the class being written gives another meaning.
        self.shadowed: AbstractSet[str] = frozenset()
        self._home_of = home
        #: Where the type variable is, and its name.
        self.variable = ("seekgpt._types", "T")

    def use(self, home: str, name: str, called: str = "") -> str:
        """How to write ``name`` of module ``home`` here; imported unless defined here, and if
        possible ``called`` otherwise."""
        if home == self.module:
            return name
        known = self._imported.get((home, name))
        if known is None:
            known = called or name
            if known in self._taken:
                known = f"_{called or name}"
            if known in self._taken:
                known = f"_{home.rpartition('.')[2]}_{name}"
            self._taken.add(known)
            self._imported[home, name] = known
        return known

    def typing(self, name: str) -> str:
        """How to write a name of `typing`, `typing_extensions` or `builtins`."""
        if name in BUILTINS:
            if name not in self.shadowed:
                return name
            self._modules.add("builtins")
            return f"builtins.{name}"
        if name in ("datetime", "date", "timedelta"):
            self._modules.add("datetime as _datetime")
            return f"_datetime.{name}"
        if name in ("UUID", "Decimal"):
            return self.use(name.lower(), name)
        if name == "FileTypes":
            return self.use("seekgpt._types", name)
        if name == "PathLike":
            return f"{self.use('os', name)}[str]"
        return self.use("typing_extensions" if name in _EXTENSIONS else "typing", name)

    def type(self, node: Node, params: bool = False) -> str:
        """A type expression. With ``params`` it is what a caller may pass."""
        if node == VARIABLE:
            return self.use(*self.variable)
        if params and node in ("UUID", "Decimal", "timedelta"):  # a text that is one will do
            return self.union([self.typing(node), self.typing("str")])
        if isinstance(node, str):
            return "None" if node == "None" else self.typing(node)
        kind = node[0]
        if kind == "ref" and len(node) == 2:
            return (params and self._contents(node[1])) or self.ref(node[1])
        if kind == "python":
            return self.use(*located(node[1]))
        if kind == "literal":
            return f"{self.typing('Literal')}[{', '.join(map(constant, node[1:]))}]"
        if kind == "union":
            return self.union([self.type(member, params) for member in node[1]])
        items = [self.type(child, params) for child in children(node)]
        if kind == "ref":
            return f"{self.ref(node[1])}[{', '.join(items)}]"
        if kind == "type":
            return f"{self.typing('Type')}[{items[0]}]"
        if kind == "dict":
            return f"{self.typing('Mapping' if params else 'Dict')}[{items[0]}, {items[1]}]"
        return self._several(node[1], items[0]) if params else f"{self.typing('List')}[{items[0]}]"

    def _several(self, item: Node, text: str) -> str:
        """What a caller may pass as a list of items."""
        if item == "str":
            return f"{self.use('seekgpt._types', 'SequenceNotStr')}[{text}]"
        if scalar(item):  # of these no string is a sequence
            return f"{self.typing('Sequence')}[{text}]"
        return f"{self.typing('Iterable')}[{text}]"

    def _contents(self, ref: str) -> str:
        """What a caller may pass where a list or a dictionary with a name is wanted: others of the
        same contents will do. Empty for other types."""
        spec = library.lookup(ref)
        if not isinstance(spec, Alias) or isinstance(spec.type, str):
            return ""
        if spec.type[0] == "list" and has_items_name(spec.type):
            home, name = self._home_of(ref)
            outer, dot, last = name.rpartition(".")
            first, inner, rest = f"{outer}{dot}{items_name(last)}".partition(".")
            return self._several(spec.type[1], self.use(home, first) + inner + rest)
        return self.type(spec.type, True) if spec.type[0] in ("list", "dict") else ""

    def ref(self, ref: str) -> str:
        """A declared type by its full name."""
        home, name = self._home_of(ref)
        first, dot, rest = name.partition(".")
        called = ref.rpartition(".")[2] if home == LITERALS else ""
        return self.use(home, first, called) + dot + rest

    def union(self, members: List[str]) -> str:
        """A union of types that are written already, without repetitions."""
        members = list(dict.fromkeys(members))
        if len(members) == 1:
            return members[0]
        if len(members) == 2 and members[1] == "None":
            return f"{self.typing('Optional')}[{members[0]}]"
        return f"{self.typing('Union')}[{', '.join(members)}]"

    def optional(self, node: Node, params: bool = False, *more: str) -> str:
        """A type, or one of ``more`` in its place."""
        members = node[1] if not isinstance(node, str) and node[0] == "union" else [node]
        return self.union([*[self.type(member, params) for member in members], *more])

    def imports(self) -> List[str]:
        """The import statements, sorted."""
        groups: Dict[str, List[str]] = {}
        for (module, name), known in self._imported.items():
            groups.setdefault(self.home(module), []).append(
                name if name == known else f"{name} as {known}"
            )
        plain = [f"import {name}" for name in sorted(self._modules)]
        order = sorted(groups, key=lambda home: (home.startswith("."), -_dots(home), home))
        return plain + [f"from {home} import {', '.join(sorted(groups[home]))}" for home in order]

    def home(self, home: str) -> str:
        """A module, as this one imports from it."""
        if not home.startswith("seekgpt"):
            return home
        return relative(home, self.package)


def _dots(home: str) -> int:
    return len(home) - len(home.lstrip("."))


def relative(home: str, package: str) -> str:
    """The relative import of a module from inside a package."""
    ours, theirs = package.split("."), home.split(".")
    common = 0
    while common < min(len(ours), len(theirs)) and ours[common] == theirs[common]:
        common += 1
    return "." * (len(ours) - common + 1) + ".".join(theirs[common:])


def dunder_all(names: Iterable[str]) -> str:
    """The statement that tells what a module of declarations exports.

    It is a tuple, since mypy compares each item of a list with each other one.
    """
    return f"__all__ = ({''.join(f'{chr(34)}{name}{chr(34)}, ' for name in names)})"


def has_items_name(node: Node) -> bool:
    """Whether the items of a list with a name have one in stubs, too: a union, written once."""
    return node[0] == "list" and not isinstance(node[1], str) and node[1][0] == "union"


def items_name(name: str) -> str:
    """What the items of a list with a name are called in stubs."""
    return f"_{name}Item"


def is_written(key: str) -> bool:
    """Whether a key of a TypedDict can be an attribute in a class statement."""
    return key.isidentifier() and not keyword.iskeyword(key) and not key.startswith("__")
