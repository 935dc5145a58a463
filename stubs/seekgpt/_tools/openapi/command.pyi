from typing import ClassVar
import sys
from typing import Any, Dict, List, Optional
from .changes import Change
from .names import Names

def declared(folder: Optional[str] = None) -> Dict[str, Any]:
    """The document of a folder, by default of the library's own in a source checkout."""

def export(output: Optional[str], folder: Optional[str] = None) -> int:
    """Write the document as JSON to a file, or print it."""

class Outcome:
    """What an import did, or would do: the changes written and those left, the texts of files that
    changed (None for one that is gone), and what new methods and types are called.
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
        written: List[Change],
        left: List[Change],
        texts: Dict[str, str],
        methods: Dict[str, str],
        types: List[str],
    ) -> None: ...
    __attrs_attrs__: ClassVar[Any]
    __attrs_props__: ClassVar[Any]
    __attrs_own_setattr__: ClassVar[Any]
    __attrs_types_resolved__: ClassVar[Any]
    __match_args__: ClassVar[Any]
    if sys.version_info >= (3, 13):
        def __replace__(self, *args: Any, **changes: Any) -> Any: ...

def run(
    path: str,
    names_path: Optional[str] = None,
    folder: Optional[str] = None,
    check_only: bool = False,
    prune: bool = False,
) -> int:
    """Bring the declarations of a folder to what a document says, and print a report.

    Returns 1 if there is something that only a person can decide, or with ``check_only`` if there
    is any difference, and 0 otherwise.
    """

def imported(said: Dict[str, Any], folder: str, names: Names, prune: bool = False) -> Outcome:
    """What an import of a document into a folder comes to; the folder itself is not touched.

    Everything is carried out on a copy and compared once more: what is told as written is what no
    longer differs.

    Raises:
        DeclarationError: the folder's declarations have faults.
        ValueError: the document is none, or refers to what it does not have.
    """

def read(path: str) -> Dict[str, Any]:
    """An OpenAPI document from a file, JSON or YAML.

    Raises:
        ValueError: the file holds no OpenAPI document of version 3.
    """
