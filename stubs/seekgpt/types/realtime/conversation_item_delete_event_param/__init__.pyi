from .. import ConversationItemDeleteEventParam as ConversationItemDeleteEventParam

__all__ = ("ConversationItemDeleteEventParam",)
