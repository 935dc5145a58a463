from .. import AgentWaitForSubagentsCallItem as AgentWaitForSubagentsCallItem
