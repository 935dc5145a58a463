from typing_extensions import Literal, Required, TypedDict

__all__ = ("ToolChoiceCustomParam",)

class ToolChoiceCustomParam(TypedDict, total=False):
    name: Required[str]
    type: Required[Literal["custom"]]
