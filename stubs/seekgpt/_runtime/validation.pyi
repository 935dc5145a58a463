from typing import Any, Dict
from .._spec.expr import Node

_KINDS: Dict[str, Any]

def validate(node: Node, value: Any, path: str = "$") -> None:
    """Check a value.

    Raises:
        StructureFault: naming the path of the first value that does not fit, and what would.
    """
