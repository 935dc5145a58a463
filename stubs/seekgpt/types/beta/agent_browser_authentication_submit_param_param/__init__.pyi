from .. import _agent_browser_authentication_submit_param_param
from .. import (
    AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam,
)

class Field(_agent_browser_authentication_submit_param_param.Field): ...
