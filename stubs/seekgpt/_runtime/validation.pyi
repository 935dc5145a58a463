from typing import Any, Dict

_KINDS: Dict[str, Any]

def validate(node: Any, value: Any, path: str = "$") -> None:
    """Check a value.

    Raises:
        StructureFault: naming the path of the first value that does not fit, and what would.
    """
