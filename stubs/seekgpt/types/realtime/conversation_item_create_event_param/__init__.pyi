from .. import ConversationItemCreateEventParam as ConversationItemCreateEventParam
from .. import ConversationItemParam as ConversationItemParam
