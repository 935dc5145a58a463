from .. import ResponseFormatTextPython

__all__ = ("ResponseFormatTextPython",)
