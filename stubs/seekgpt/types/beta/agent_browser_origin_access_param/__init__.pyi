from .. import AgentBrowserOriginAccessParam as AgentBrowserOriginAccessParam
