from .. import ConversationItem as ConversationItem
from .. import RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage
from .. import RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall
from .. import (
    RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput,
)
from .. import RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage
from .. import RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage
from .. import RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest
from .. import RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse
from .. import RealtimeMcpListTools as RealtimeMcpListTools
from .. import RealtimeMcpToolCall as RealtimeMcpToolCall
