from typing import Any, Mapping

PAGES: int
_SIZE: int
_LARGEST: int

def page_of(method: Any, query: Mapping[str, Any], path: Mapping[str, str]) -> Any: ...
