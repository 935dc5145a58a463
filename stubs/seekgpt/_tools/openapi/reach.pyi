from typing import Dict, Iterator, List, Set, Tuple
from .align import Alignment
from .operations import Operation
from .shape import Shape

class Reach:
    """The schemas that are sent, those that are received, and for each the resources using it."""

    alignment: Alignment
    sent: Set[str]
    received: Set[str]
    users: Dict[str, List[str]]
    def __init__(self, alignment: Alignment) -> None: ...
    def place_of(self, operation: Operation) -> Tuple[str, str]:
        """The resource and the name of an operation's method: what is declared, else what the
        document (if it is of our own making), the map or the rules say.
        """

def names_in(shape: Shape) -> Iterator[str]:
    """The schemas that a shape refers to directly."""
