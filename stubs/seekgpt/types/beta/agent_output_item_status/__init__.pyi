from ..._literals import _beta_AgentOutputItemStatus as AgentOutputItemStatus
