from typing_extensions import TypedDict
from ..._types import FileTypes

__all__ = ["FileCreateParams"]

class FileCreateParams(TypedDict, total=False):
    """Put a file into a container, by upload or by file ID."""

    file: FileTypes
    file_id: str
