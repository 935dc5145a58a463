from .. import ResponseTextConfig as ResponseTextConfig
from .. import ResponseFormatTextConfig as ResponseFormatTextConfig

__all__ = ("ResponseTextConfig",)
