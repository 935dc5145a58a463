from typing_extensions import TypeAlias
from .. import _input_content
from .. import InputContent

__all__ = ("InputContent", "InputContentResourceInputText", "InputContentResourceInputImage")
InputContentResourceInputText: TypeAlias = _input_content.InputContentResourceInputText
InputContentResourceInputImage: TypeAlias = _input_content.InputContentResourceInputImage
