from .. import AgentCreateSubagentCallItem
from .. import AgentContent as AgentContent

__all__ = ("AgentCreateSubagentCallItem",)
