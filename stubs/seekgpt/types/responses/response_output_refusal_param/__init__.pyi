from typing_extensions import Literal, Required, TypedDict

__all__ = ("ResponseOutputRefusalParam",)

class ResponseOutputRefusalParam(TypedDict, total=False):
    """The model's words for declining a request."""

    refusal: Required[str]
    type: Required[Literal["refusal"]]
