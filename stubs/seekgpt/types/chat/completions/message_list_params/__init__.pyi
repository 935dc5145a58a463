from .. import MessageListParams

__all__ = ("MessageListParams",)
