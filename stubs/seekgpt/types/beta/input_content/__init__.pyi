from .. import _input_content
from .. import InputContent as InputContent

InputContentResourceInputText = _input_content.InputContentResourceInputText
InputContentResourceInputImage = _input_content.InputContentResourceInputImage
