from typing_extensions import Literal, Required, TypedDict

__all__ = ("ToolChoiceFunctionParam",)

class ToolChoiceFunctionParam(TypedDict, total=False):
    """Makes the model call one particular function."""

    name: Required[str]
    type: Required[Literal["function"]]
