from typing import Any, Dict, List
from ..._spec.resolve import Api
from .schemas import Schema

_BINARY: Schema

def document(api: Api) -> Dict[str, Any]:
    """The whole document, as JSON can hold it."""

_CURSORS: Dict[str, List[str]]
