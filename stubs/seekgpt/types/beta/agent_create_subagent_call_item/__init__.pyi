from .. import AgentCreateSubagentCallItem as AgentCreateSubagentCallItem
from .. import AgentContent as AgentContent
