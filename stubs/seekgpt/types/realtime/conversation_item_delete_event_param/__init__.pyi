from .. import ConversationItemDeleteEventParam

__all__ = ("ConversationItemDeleteEventParam",)
