from typing import Any, List, Tuple

class BadForm(ValueError):
    """A body that is not the form its headers say."""

def read(content_type: str, body: bytes) -> List[Tuple[str, Any]]:
    """The fields of a form in their order, files as `Upload`.

    Raises:
        BadForm: the body is no such form.
    """
