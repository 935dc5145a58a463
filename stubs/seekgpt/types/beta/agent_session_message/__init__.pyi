from .. import AgentSessionMessage as AgentSessionMessage
from .. import AgentSessionMessageContent as AgentSessionMessageContent
