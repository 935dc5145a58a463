from typing_extensions import Literal, Required, TypedDict

__all__ = ["TextContentBlockParam"]

class TextContentBlockParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]
