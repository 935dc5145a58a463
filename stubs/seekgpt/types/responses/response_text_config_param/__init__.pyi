from typing import Optional
from typing_extensions import Literal, TypedDict
from ..response_format_text_config_param import ResponseFormatTextConfigParam

__all__ = ("ResponseTextConfigParam",)

class ResponseTextConfigParam(TypedDict, total=False):
    """Wanted shape and length of text output."""

    format: ResponseFormatTextConfigParam
    verbosity: Optional[Literal["low", "medium", "high"]]
