from typing_extensions import Literal, Required, TypedDict

__all__ = ("CodeInterpreterToolParam",)

class CodeInterpreterToolParam(TypedDict, total=False):
    type: Required[Literal["code_interpreter"]]
