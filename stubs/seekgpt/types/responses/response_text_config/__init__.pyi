from .. import ResponseTextConfig
from .. import ResponseFormatTextConfig as ResponseFormatTextConfig

__all__ = ("ResponseTextConfig",)
