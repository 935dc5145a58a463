from typing import Any, Container, Dict, List, Mapping, Union

Schema = Dict[str, Any]
_PREFIX: str
_BUILTIN: Mapping[str, Schema]

def of_node(node: Any) -> Schema:
    """The schema of a resolved type expression."""

def of_field(field: Any) -> Schema:
    """The schema of a field or parameter, with what was declared beside its type."""

def of_fields(fields: List[Any], needed: Container[str] = ...) -> Schema:
    """The schema of an object with these fields; those ``needed`` are required in any case."""

def of_type(spec: Union[Any, Any], needed: Container[str] = ...) -> Schema:
    """The schema of a declared type; ``x-seekgpt-kind`` says what it is in Python."""
