from typing import ClassVar
import sys
from typing import Any, List, Tuple
from .declaration import Declaration
from .faults import Fault

SUFFIX: str
TYPES_SUFFIX: str

class Source:
    """One declaration file. ``part`` is its path without ending, dots for slashes."""

    file: str
    part: str
    text: str
    declaration: Declaration
    @property
    def resource(self) -> str:
        """The resource it declares, empty when it holds types alone."""
    @property
    def package(self) -> str:
        """The package under ``seekgpt.types`` that its types belong to."""
    def fault(self, key: Tuple[str, ...], message: str) -> Fault: ...
    def __init__(self, file: str, part: str, text: str, declaration: Declaration) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def files_in(folder: str) -> List[Tuple[str, str]]:
    """The declaration files below a folder, each with its part, in a fixed order."""

def read(folder: str) -> Tuple[List[Source], List[Fault]]:
    """Read every declaration file of a folder; a file that cannot be read becomes faults."""
