__all__ = ["InputImageContentParam"]

from .._literals import (
    _conversations_input_image_content_param_InputImageContentParam as InputImageContentParam,
)
