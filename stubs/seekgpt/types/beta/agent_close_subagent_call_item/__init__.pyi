from .. import AgentCloseSubagentCallItem as AgentCloseSubagentCallItem
