from typing_extensions import Literal, Required, TypedDict

__all__ = ("ComputerToolParam",)

class ComputerToolParam(TypedDict, total=False):
    """Lets the model work on a computer through screenshots and actions."""

    type: Required[Literal["computer"]]
