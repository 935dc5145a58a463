from typing import Any, Callable, Dict, Mapping, Optional, Tuple

Inside = Tuple[str, ...]

class Endless(Exception):
    """A schema that only endless values fit, or none at all."""

def example_of(schema: Mapping[str, Any], root: Optional[Mapping[str, Any]] = None) -> Any:
    """A value that a schema allows: the first of every choice, each property, one item a list.

    What is recursive ends as soon as it may.
    """

_MAKERS: Dict[Any, Callable[[Mapping[str, Any], Mapping[str, Any], Inside], Any]]
