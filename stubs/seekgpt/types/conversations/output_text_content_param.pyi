__all__ = ["OutputTextContentParam"]

from .._literals import _conversations_OutputTextContentParam as OutputTextContentParam
