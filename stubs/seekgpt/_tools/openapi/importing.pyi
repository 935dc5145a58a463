import sys
from typing import ClassVar
from typing import Any, Dict, List
from .changes import Change
from .names import Names

_ROUNDS: int

class Outcome:
    """What an import did, or would do: the changes written and those left, the texts of files that
    changed, and what new methods (by HTTP line) and types are called.
    """

    written: List[Change]
    left: List[Change]
    texts: Dict[str, str]
    methods: Dict[str, str]
    types: List[str]
    def report(self, only_told: bool) -> str:
        """The outcome for a person to read."""
    def __init__(
        self,
        written: List[Change] = ...,
        left: List[Change] = ...,
        texts: Dict[str, str] = ...,
        methods: Dict[str, str] = ...,
        types: List[str] = ...,
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def imported(said: Dict[str, Any], folder: str, names: Names, prune: bool = False) -> Outcome:
    """What an import of a document into a folder comes to; the folder itself is not touched.

    Everything is carried out on a copy and compared once more, until nothing is left to do: what is
    told as written is what no longer differs.

    Raises:
        DeclarationError: the folder's declarations have faults.
        ValueError: the document is none, or refers to what it does not have.
    """

def write(folder: str, texts: Dict[str, str]) -> None:
    """Write files of a folder, each whole or not at all."""
