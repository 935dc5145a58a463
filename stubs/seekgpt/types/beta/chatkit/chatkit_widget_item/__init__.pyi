from .. import ChatKitWidgetItem as ChatKitWidgetItem

__all__ = ("ChatKitWidgetItem",)
