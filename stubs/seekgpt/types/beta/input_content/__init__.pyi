from typing_extensions import TypeAlias
from .. import _input_content
from .. import InputContent as InputContent

InputContentResourceInputText: TypeAlias = _input_content.InputContentResourceInputText
InputContentResourceInputImage: TypeAlias = _input_content.InputContentResourceInputImage
