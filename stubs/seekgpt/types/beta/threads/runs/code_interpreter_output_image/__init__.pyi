from .. import _code_interpreter_output_image
from .. import CodeInterpreterOutputImage as CodeInterpreterOutputImage

Image = _code_interpreter_output_image.Image
