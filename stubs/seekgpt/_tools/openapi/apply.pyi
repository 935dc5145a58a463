from typing import Callable, Dict, Iterable
from .changes import Change
from .methods import MethodMaker

REMOVING: frozenset[str]

def apply(changes: Iterable[Change], maker: MethodMaker, prune: bool) -> None:
    """Carry out changes; with ``prune`` also those that take something away."""

_ON_EXPRESSIONS: frozenset[str]
_DOING: Dict[str, Callable[[Change, MethodMaker], None]]
