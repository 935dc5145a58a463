from .. import MultiAgentConfigParam as MultiAgentConfigParam
