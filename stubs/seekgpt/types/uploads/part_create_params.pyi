from typing_extensions import Required, TypedDict
from ..._types import FileTypes

__all__ = ["PartCreateParams"]

class PartCreateParams(TypedDict, total=False):
    """Add one part of up to 64 MB to an upload."""

    data: Required[FileTypes]
    """The chunk: bytes, path, open binary file or tuple; at most 64 MB."""
