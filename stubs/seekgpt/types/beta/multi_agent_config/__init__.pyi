from .. import MultiAgentConfig as MultiAgentConfig
