from typing_extensions import TypeAlias
from .. import _conversation_item_with_reference
from .. import ConversationItemWithReference as ConversationItemWithReference

Content: TypeAlias = _conversation_item_with_reference.Content
