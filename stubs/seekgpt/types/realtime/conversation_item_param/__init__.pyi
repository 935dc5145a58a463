from .. import ConversationItemParam as ConversationItemParam
from .. import (
    RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam,
)
from .. import (
    RealtimeConversationItemFunctionCallOutputParam as RealtimeConversationItemFunctionCallOutputParam,
)
from .. import (
    RealtimeConversationItemFunctionCallParam as RealtimeConversationItemFunctionCallParam,
)
from .. import (
    RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam,
)
from .. import RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam
from .. import RealtimeMcpApprovalRequestParam as RealtimeMcpApprovalRequestParam
from .. import RealtimeMcpApprovalResponseParam as RealtimeMcpApprovalResponseParam
from .. import RealtimeMcpListToolsParam as RealtimeMcpListToolsParam
from .. import RealtimeMcpToolCallParam as RealtimeMcpToolCallParam
