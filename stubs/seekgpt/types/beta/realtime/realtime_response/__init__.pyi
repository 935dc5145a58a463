from .. import RealtimeResponse as RealtimeResponse
from .. import ConversationItem as ConversationItem
from .. import RealtimeResponseStatus as RealtimeResponseStatus
from .. import RealtimeResponseUsage as RealtimeResponseUsage
