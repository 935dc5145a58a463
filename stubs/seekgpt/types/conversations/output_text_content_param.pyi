__all__ = ["OutputTextContentParam"]

from .._literals import (
    _conversations_output_text_content_param_OutputTextContentParam as OutputTextContentParam,
)
