from .. import AgentSendSubagentInputCallItem
from .. import AgentContent as AgentContent

__all__ = ("AgentSendSubagentInputCallItem",)
