__all__ = ["InputImageContentParam"]

from .._literals import _conversations_InputImageContentParam as InputImageContentParam
