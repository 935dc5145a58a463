__all__ = ["InputFileContentParam"]

from .._literals import (
    _conversations_input_file_content_param_InputFileContentParam as InputFileContentParam,
)
