from typing import ClassVar
import sys
from typing import Any, List, Mapping, Optional

NAMES: str

class Names:
    """Patterns of what is deliberate.

    ``skip`` has HTTP lines that are not declared; ``different``, by the kind of a change, has
    ``line key``, and where values changed ``line key value``.
    """

    skip: List[str]
    different: Mapping[str, List[str]]
    def skips(self, line: str) -> bool: ...
    def accepts(self, kind: str, *where: str) -> bool:
        """Whether a change of this kind is deliberate at this place."""
    def __init__(self, skip: List[str] = ..., different: Mapping[str, List[str]] = ...) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def read(path: Optional[str], beside: str) -> Names:
    """The map at ``path``, by default the one beside the declarations; none is an empty one."""
