from ..._literals import _beta_AgentOutputItemStatus as _AgentOutputItemStatus

AgentOutputItemStatus = _AgentOutputItemStatus
