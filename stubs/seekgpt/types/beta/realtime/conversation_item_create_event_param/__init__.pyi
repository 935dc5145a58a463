from .. import ConversationItemCreateEventParam
from .. import ConversationItemParam as ConversationItemParam

__all__ = ("ConversationItemCreateEventParam",)
