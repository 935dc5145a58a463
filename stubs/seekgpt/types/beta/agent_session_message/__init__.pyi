from .. import AgentSessionMessage
from .. import AgentSessionMessageContent as AgentSessionMessageContent

__all__ = ("AgentSessionMessage",)
