__all__ = ["InputFileContentParam"]

from .._literals import _conversations_InputFileContentParam as InputFileContentParam
