__all__ = ["InputTextContentParam"]

from .._literals import (
    _conversations_input_text_content_param_InputTextContentParam as InputTextContentParam,
)
