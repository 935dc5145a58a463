from typing_extensions import Literal, Required, TypedDict

__all__ = ("ToolChoiceShellParam",)

class ToolChoiceShellParam(TypedDict, total=False):
    type: Required[Literal["shell"]]
