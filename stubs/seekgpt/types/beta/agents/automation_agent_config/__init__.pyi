from .. import _automation_agent_config
from .. import AutomationAgentConfig as AutomationAgentConfig
from ... import AgentReasoning as AgentReasoning
from ... import AgentText as AgentText
from ... import AgentTool as AgentTool
from ... import MultiAgentConfig as MultiAgentConfig

Compaction = _automation_agent_config.Compaction
Experimental = _automation_agent_config.Experimental
