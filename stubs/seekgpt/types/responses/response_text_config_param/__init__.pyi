from .. import ResponseTextConfigParam
from .. import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam

__all__ = ("ResponseTextConfigParam",)
