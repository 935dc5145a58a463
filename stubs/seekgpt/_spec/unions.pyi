import sys
from typing import Any, ClassVar
from typing import Callable, Dict, Iterator, List, Optional, Set, Tuple, Union
from .expr import Node
from .model import Alias, Class

Lookup = Callable[[str], Union[Class, Alias]]

def variants(node: Node, lookup: Lookup) -> Iterator[str]:
    """The classes that a type may be an instance of, through aliases and nested unions."""

def all_fields(ref: str, lookup: Lookup) -> Dict[str, Tuple[Node, bool]]:
    """The fields of a class with those of its bases, by their name in JSON: type and required."""

def literal_values(node: Node, lookup: Lookup) -> Set[object]:
    """The values a type admits when it is made of literals, otherwise nothing."""

class Discriminator:
    """The field that tells variants apart, and the variants that each of its values stands for."""

    tag: str
    choices: Dict[str, List[str]]
    def __init__(self, tag: str, choices: Dict[str, List[str]]) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def discriminate(
    classes: List[str],
    lookup: Lookup,
    tag: Optional[str] = None,
) -> Optional[Discriminator]:
    """The best field to tell ``classes`` apart, or the one named; None when there is none."""

def distinguishable(classes: List[str], lookup: Lookup) -> bool:
    """Whether the fields of each class set it apart from every other."""
