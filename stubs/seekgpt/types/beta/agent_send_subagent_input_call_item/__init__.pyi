from .. import AgentSendSubagentInputCallItem as AgentSendSubagentInputCallItem
from .. import AgentContent as AgentContent
