from .. import AgentDeleted as AgentDeleted
