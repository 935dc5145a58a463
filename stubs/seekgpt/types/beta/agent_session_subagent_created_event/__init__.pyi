from .. import AgentSessionSubagentCreatedEvent as AgentSessionSubagentCreatedEvent
from .. import Subagent as Subagent
