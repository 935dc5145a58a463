from typing import Any, Mapping

PAGES: int
_SIZE: int
_LARGEST: int

def page_of(method: Any, query: Mapping[str, Any], path: Mapping[str, str]) -> Any:
    """The page that a query asks for. Items are numbered, so a cursor says where it stands."""
