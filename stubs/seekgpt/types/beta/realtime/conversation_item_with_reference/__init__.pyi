from typing_extensions import TypeAlias
from .. import _conversation_item_with_reference
from .. import ConversationItemWithReference

__all__ = ("ConversationItemWithReference", "Content")
Content: TypeAlias = _conversation_item_with_reference.Content
