from .. import AgentSessionDeleted as AgentSessionDeleted
