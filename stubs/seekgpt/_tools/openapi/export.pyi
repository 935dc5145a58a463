from typing import Any, Dict, List
from .schemas import Schema

_BINARY: Schema

def document(api: Any) -> Dict[str, Any]:
    """The whole document, as JSON can hold it."""

def as_data(value: Any) -> Any:
    """A declaration as a TOML file has it: what is not said is left out."""

_CURSORS: Dict[str, List[str]]
