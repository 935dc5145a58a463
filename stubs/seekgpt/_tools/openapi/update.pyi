from typing import Any, Dict, Mapping, Optional
from ..._spec.resolve import Api
from .drift import Change

def expression(schema: Any) -> Optional[str]:
    """The type expression of a schema of plain values, None for any other."""

class Update:
    """The texts of declaration files, changed one difference at a time."""

    api: Api
    texts: Dict[str, str]
    def __init__(self, api: Api, ours: Mapping[str, Any], theirs: Mapping[str, Any]) -> None: ...
    def apply(self, change: Change) -> bool:
        """Write a change; False when it is one for a person."""
