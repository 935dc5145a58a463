from typing import Any, Mapping, Set

def unproven(method: Any, headers: Mapping[str, str], query: str) -> str:
    """What is missing, in a sentence; empty if nothing is."""

def keys_in_query(method: Any) -> Set[str]:
    """What in a query is a key, and no parameter."""
