from typing_extensions import Literal, Required, TypedDict
from .._types import FileTypes
from .file_purpose import FilePurpose

__all__ = ["ExpiresAfter", "FileCreateParams"]

class ExpiresAfter(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]

class FileCreateParams(TypedDict, total=False):
    """Upload a file of up to 512 MB."""

    file: Required[FileTypes]
    """Bytes, path, open binary file, or a (name, content, type) tuple."""
    purpose: Required[FilePurpose]
    """What the file is for, such as `batch`, `fine-tune`, `vision`, `user_data` or `evals`."""
    expires_after: ExpiresAfter
    """Lifetime: `anchor` `created_at` plus `seconds` (3600 to 2592000); batch files default to 30 days."""
