from typing_extensions import Required, TypedDict

__all__ = ["VideoRemixParams"]

class VideoRemixParams(TypedDict, total=False):
    """Start making a finished video anew with another description."""

    prompt: Required[str]
    """New description, 1 to 32000 characters."""
