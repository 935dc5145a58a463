from .. import ResponseTextConfigParam as ResponseTextConfigParam
from .. import ResponseFormatTextConfigParam as ResponseFormatTextConfigParam

__all__ = ("ResponseTextConfigParam",)
