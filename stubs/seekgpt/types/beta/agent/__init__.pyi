from typing_extensions import TypeAlias
from .. import _agent
from .. import Agent as Agent
from .. import AgentReasoning as AgentReasoning
from .. import AgentText as AgentText
from .. import MultiAgentConfig as MultiAgentConfig
from .. import PersistedAgentTool as PersistedAgentTool

Compaction: TypeAlias = _agent.Compaction
Experimental: TypeAlias = _agent.Experimental
