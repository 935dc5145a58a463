from .. import ChatKitThreadAssistantMessageItem
from .. import ChatKitResponseOutputText as ChatKitResponseOutputText

__all__ = ("ChatKitThreadAssistantMessageItem",)
