import sys
from typing import ClassVar
from typing import Any, Callable, Dict, Iterable, Iterator, List, Optional, Set, Tuple
from .changes import Place

Spot = Tuple[str, Tuple[str, ...]]
_REMOVED: Any

class Expression:
    """A type expression with its default, as a file has it: names are written as they are there."""

    node: Any
    default: str
    @classmethod
    def of(cls, text: str) -> Expression: ...
    def at(self, trail: Tuple[int, ...]) -> Any:
        """The part of the tree that a trail leads to."""
    def put(self, trail: Tuple[int, ...], node: Any) -> None:
        """Replace a part of the tree."""
    def add(self, trail: Tuple[int, ...], node: Any) -> None:
        """Add an alternative. Places of other parts stay valid until the text is made."""
    def remove(self, trail: Tuple[int, ...]) -> None: ...
    def text(self) -> str:
        """The expression as it is written in a file; empty when nothing is left of it."""
    def __init__(self, node: Any, default: str = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

class Draft:
    """What is to be written into the files of a folder, whose declarations are ``api``."""

    folder: str
    api: Any
    edits: Dict[str, List[Tuple[Tuple[str, ...], Any]]]
    scope: Any
    modules: Dict[str, Dict[str, None]]
    files: Dict[str, str]
    packages: Dict[str, str]
    twinned: Set[str]
    bases: Dict[str, str]
    def __init__(self, folder: str, api: Any) -> None: ...
    def sources(self) -> Iterator[Any]:
        """The declaration files there are."""
    def relative(self, source: Any) -> str: ...
    def spot(self, place: Place) -> Spot:
        """The file and the key of a place."""
    def module_of(self, place: Place) -> str:
        """The module in whose scope the expressions of a place are written."""
    def expression(self, place: Place) -> Expression:
        """The expression of a place, to be changed."""
    def has_expression(self, place: Place) -> bool:
        """Whether a type expression stands at a place; the place of a class alone has none."""
    def declared(self, place: Place) -> Any:
        """A parameter as its file declares it."""
    def set(self, file: str, key: Tuple[str, ...], value: Any) -> None:
        """Give a key a value: a text, a flag, a table. A text for a field that is a table becomes
        its type; `None` takes the key away.
        """
    def finished(self) -> Dict[str, List[Tuple[Tuple[str, ...], Any]]]:
        """All edits by file, the changed expressions among them."""
    def taken(self, module: str) -> Dict[str, None]:
        """The names in a module."""
    def enter(self, module: str, name: str, file: str) -> str:
        """Make a new type known; its full name."""
    def enter_twins(self, refs: Iterable[str]) -> None:
        """Note which of some types have a sent form."""
    def has_twin(self, ref: str) -> bool:
        """Whether a type has another form in which it is sent."""
    def package_file(self, package: str) -> Optional[str]:
        """The file that has the types of a package, the one for types alone if there is."""
    def written(self, node: Any, module: str) -> Any:
        """An expression of full names with the shortest names that mean the same in a module."""

def shortest(ref: str, module: str, resolve: Callable[[str, str], Optional[str]]) -> str:
    """The shortest name by which a type is found from a module."""
