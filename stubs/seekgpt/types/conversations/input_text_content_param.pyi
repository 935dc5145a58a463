__all__ = ["InputTextContentParam"]

from .._literals import _conversations_InputTextContentParam as InputTextContentParam
