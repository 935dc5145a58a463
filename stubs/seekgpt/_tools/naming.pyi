from typing import Any
from typing import Iterable, List, Set
from .typehomes import Home

_TYPING: frozenset[str]
_BUILTINS: frozenset[str]
_EXTENSIONS: frozenset[str]

class Names:
    """Imports of one module, collected while its text is written."""

    module: str
    shadowed: Set[str]
    def __init__(
        self,
        module: str,
        is_package: bool,
        own: Iterable[str],
        home: Home = ...,
    ) -> None: ...
    def use(self, home: str, name: str, called: str = "") -> str:
        """How to write ``name`` of module ``home`` here; imported unless defined here, and if
        possible ``called`` otherwise.
        """
    def typing(self, name: str) -> str:
        """How to write a name of `typing`, `typing_extensions` or `builtins`."""
    def type(self, node: Any, params: bool = False) -> str:
        """A type expression. With ``params`` it is what a caller may pass."""
    def ref(self, ref: str) -> str:
        """A declared type by its full name."""
    def union(self, members: List[str]) -> str:
        """A union of types that are written already, without repetitions."""
    def optional(self, node: Any, params: bool = False, *more: str) -> str:
        """A type, or one of ``more`` in its place."""
    def imports(self) -> List[str]:
        """The import statements, sorted."""
    def home(self, home: str) -> str:
        """A module, as this one imports from it."""

def relative(home: str, package: str) -> str:
    """The relative import of a module from inside a package."""

def dunder_all(names: Iterable[str]) -> str:
    """The statement that tells what a module of declarations exports.

    It is a tuple, since mypy compares each item of a list with each other one.
    """

def typed_key(field: Any) -> str:
    """What a field is called in a TypedDict: as in JSON, when that can be written."""
