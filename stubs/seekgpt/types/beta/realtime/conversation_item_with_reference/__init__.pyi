from .. import _conversation_item_with_reference
from .. import ConversationItemWithReference as ConversationItemWithReference

Content = _conversation_item_with_reference.Content
