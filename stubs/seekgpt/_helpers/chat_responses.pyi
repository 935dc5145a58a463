from typing import Any, Dict

def response_format(arguments: Dict[str, Any]) -> None:
    """Send ``response_format`` as ``text.format``.

    A JSON schema given as chat completions take it, nested under ``json_schema``, is flattened as
    the Responses API wants it.

    Raises:
        TypeError: the format was given in both ways.
    """
