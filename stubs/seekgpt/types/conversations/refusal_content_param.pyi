__all__ = ["RefusalContentParam"]

from .._literals import _conversations_RefusalContentParam as RefusalContentParam
