from .. import ChatKitAttachment

__all__ = ("ChatKitAttachment",)
