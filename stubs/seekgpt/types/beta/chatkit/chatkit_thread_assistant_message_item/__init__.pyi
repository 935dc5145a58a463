from .. import ChatKitThreadAssistantMessageItem as ChatKitThreadAssistantMessageItem
from .. import ChatKitResponseOutputText as ChatKitResponseOutputText
