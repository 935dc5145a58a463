from typing_extensions import Required, TypedDict
from .._types import FileTypes

__all__ = ["ContentProvenanceCheckCreateParams"]

class ContentProvenanceCheckCreateParams(TypedDict, total=False):
    """Check a file for signs that an AI model made it."""

    file: Required[FileTypes]
