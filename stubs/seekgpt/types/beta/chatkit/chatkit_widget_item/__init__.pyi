from .. import ChatKitWidgetItem

__all__ = ("ChatKitWidgetItem",)
