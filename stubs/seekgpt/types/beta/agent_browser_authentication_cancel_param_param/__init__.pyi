from .. import (
    AgentBrowserAuthenticationCancelParamParam as AgentBrowserAuthenticationCancelParamParam,
)
