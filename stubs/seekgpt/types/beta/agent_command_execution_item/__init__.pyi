from .. import AgentCommandExecutionItem as AgentCommandExecutionItem
