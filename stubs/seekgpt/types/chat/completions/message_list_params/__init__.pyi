from .. import MessageListParams as MessageListParams

__all__ = ("MessageListParams",)
