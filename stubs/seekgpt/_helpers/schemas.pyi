from typing import Any, Dict

_PLAIN: Dict[Any, Dict[str, Any]]

def strict_schema(cls: Any) -> Dict[str, Any]:
    """The JSON Schema of a class in the strict form: all fields required, no others allowed.

    Raises:
        TypeError: it is no class that has fields, or a field's type cannot be expressed.
    """

def parse(cls: Any, text: str) -> Any:
    """An instance of a class from JSON text.

    Raises:
        Exception: what pydantic or cattrs raises when the text does not fit the class.
    """

def is_type(value: Any) -> bool:
    """Whether something asks for parsing, as opposed to a format written out as a dict."""
