from .. import _agent
from .. import Agent as Agent
from .. import AgentReasoning as AgentReasoning
from .. import AgentText as AgentText
from .. import MultiAgentConfig as MultiAgentConfig
from .. import PersistedAgentTool as PersistedAgentTool

Compaction = _agent.Compaction
Experimental = _agent.Experimental
