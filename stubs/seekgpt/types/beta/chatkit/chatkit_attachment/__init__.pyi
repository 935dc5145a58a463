from .. import ChatKitAttachment as ChatKitAttachment

__all__ = ("ChatKitAttachment",)
