from .. import ConversationItemParam
from .. import ConversationItemContentParam as ConversationItemContentParam

__all__ = ("ConversationItemParam",)
