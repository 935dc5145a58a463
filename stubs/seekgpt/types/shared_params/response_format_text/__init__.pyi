from .. import ResponseFormatText

__all__ = ("ResponseFormatText",)
