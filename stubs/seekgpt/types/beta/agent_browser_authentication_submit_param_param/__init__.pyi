from .. import _agent_browser_authentication_submit_param_param
from .. import AgentBrowserAuthenticationSubmitParamParam

__all__ = ("AgentBrowserAuthenticationSubmitParamParam", "Field")

class Field(_agent_browser_authentication_submit_param_param.Field, total=False): ...
