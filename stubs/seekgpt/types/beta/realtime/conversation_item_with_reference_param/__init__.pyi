from .. import _conversation_item_with_reference_param
from .. import ConversationItemWithReferenceParam as ConversationItemWithReferenceParam

class Content(_conversation_item_with_reference_param.Content): ...
