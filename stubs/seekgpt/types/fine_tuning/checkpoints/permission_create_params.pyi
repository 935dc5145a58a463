from typing_extensions import Required, TypedDict
from ...._types import SequenceNotStr

__all__ = ["PermissionCreateParams"]

class PermissionCreateParams(TypedDict, total=False):
    """Let projects use a fine-tuned checkpoint."""

    project_ids: Required[SequenceNotStr[str]]
    """IDs of the projects that get access."""
