from typing_extensions import TypeAlias
from .. import _agent_session_message_content
from .. import AgentSessionMessageContent as AgentSessionMessageContent

MessageContentResourceInputText: TypeAlias = (
    _agent_session_message_content.MessageContentResourceInputText
)
MessageContentResourceInputImage: TypeAlias = (
    _agent_session_message_content.MessageContentResourceInputImage
)
MessageContentResourceOutputText: TypeAlias = (
    _agent_session_message_content.MessageContentResourceOutputText
)
