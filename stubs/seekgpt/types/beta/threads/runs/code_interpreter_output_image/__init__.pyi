from typing_extensions import TypeAlias
from .. import _code_interpreter_output_image
from .. import CodeInterpreterOutputImage

__all__ = ("CodeInterpreterOutputImage", "Image")
Image: TypeAlias = _code_interpreter_output_image.Image
