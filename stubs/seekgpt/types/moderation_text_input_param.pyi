from typing_extensions import Literal, Required, TypedDict

__all__ = ["ModerationTextInputParam"]

class ModerationTextInputParam(TypedDict, total=False):
    text: Required[str]
    type: Required[Literal["text"]]
