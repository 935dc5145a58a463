from typing import Any, Dict

def refuse_classes(arguments: Dict[str, Any]) -> None:
    """A class as ``response_format`` belongs to `parse`, which makes a schema of it.

    Raises:
        TypeError: ``response_format`` is a class.
    """
