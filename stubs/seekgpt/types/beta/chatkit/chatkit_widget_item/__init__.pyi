from .. import ChatKitWidgetItem as ChatKitWidgetItem
