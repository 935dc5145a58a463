from typing import Any, Dict, Mapping, Optional

_PLAIN: Dict[str, Any]

def example_of(schema: Mapping[str, Any], root: Optional[Mapping[str, Any]] = None) -> Any:
    """A value that a schema allows: the first of every choice, each property, one item a list."""
