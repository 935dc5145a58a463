from .. import ConversationItemParam as ConversationItemParam
from .. import ConversationItemContentParam as ConversationItemContentParam
