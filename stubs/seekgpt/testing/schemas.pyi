from typing import Any, Callable, Dict, Mapping, Optional, Tuple

Inside = Tuple[str, ...]

class Endless(Exception): ...

def example_of(schema: Mapping[str, Any], root: Optional[Mapping[str, Any]] = None) -> Any: ...

_MAKERS: Dict[Any, Callable[[Mapping[str, Any], Mapping[str, Any], Inside], Any]]
