from typing_extensions import TypeAlias
from .. import _automation_agent_config
from .. import AutomationAgentConfig
from ... import AgentReasoning as AgentReasoning
from ... import AgentText as AgentText
from ... import AgentTool as AgentTool
from ... import MultiAgentConfig as MultiAgentConfig

__all__ = ("AutomationAgentConfig", "Compaction", "Experimental")
Compaction: TypeAlias = _automation_agent_config.Compaction
Experimental: TypeAlias = _automation_agent_config.Experimental
