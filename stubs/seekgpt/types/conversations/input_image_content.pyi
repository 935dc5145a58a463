from typing_extensions import TypeAlias
from ..responses.response_input_image import ResponseInputImage

__all__ = ["InputImageContent"]
InputImageContent: TypeAlias = ResponseInputImage
