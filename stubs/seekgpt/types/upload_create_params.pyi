from typing_extensions import Literal, Required, TypedDict
from .file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "UploadCreateParams"]

class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]

class UploadCreateParams(TypedDict, total=False):
    """Open an upload to which parts can be added."""

    bytes: Required[int]
    """Exact size of the whole file in bytes."""
    filename: Required[str]
    """Name that the finished file gets."""
    mime_type: Required[str]
    """Media type of the content; it has to suit the purpose."""
    purpose: Required[FilePurpose]
    """What the file is for, such as `batch`, `fine-tune`, `assistants` or `vision`."""
    expires_after: ExpiresAfter
    """Lifetime: `anchor` `created_at` plus `seconds` (3600 to 2592000); batch files default to 30 days."""
