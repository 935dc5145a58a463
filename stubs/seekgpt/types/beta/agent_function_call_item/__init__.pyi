from .. import AgentFunctionCallItem as AgentFunctionCallItem
