from .. import AgentMcpCallItem as AgentMcpCallItem
