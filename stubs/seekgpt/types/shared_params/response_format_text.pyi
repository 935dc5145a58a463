from typing_extensions import Literal, Required, TypedDict

__all__ = ["ResponseFormatText"]

class ResponseFormatText(TypedDict, total=False):
    """Output format: plain text."""

    type: Required[Literal["text"]]
