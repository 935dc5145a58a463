from typing_extensions import TypeAlias
from .. import _code_interpreter_output_image
from .. import CodeInterpreterOutputImage as CodeInterpreterOutputImage

Image: TypeAlias = _code_interpreter_output_image.Image
