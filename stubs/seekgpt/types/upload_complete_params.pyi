from typing_extensions import Required, TypedDict
from .._types import SequenceNotStr

__all__ = ["UploadCompleteParams"]

class UploadCompleteParams(TypedDict, total=False):
    """Join the parts of an upload into a file."""

    part_ids: Required[SequenceNotStr[str]]
    """IDs of the parts in the order in which they make up the file."""
    md5: str
    """MD5 checksum of the whole content, for the server to compare."""
