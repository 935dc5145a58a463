from typing import Callable, List, Optional, Tuple
from .faults import Fault
from .resolve import Api, Base

Report = Callable[[Tuple[str, ...], str], None]

def load(folder: str, base: Optional[Base] = None) -> Api:
    """Read, resolve and check a folder of declarations, on top of ``base`` when given.

    Raises:
        DeclarationError: with every fault found.
    """

def examine(folder: str, base: Optional[Base] = None) -> Tuple[Api, List[Fault]]:
    """Like `load`, but return the faults, sorted by place."""
