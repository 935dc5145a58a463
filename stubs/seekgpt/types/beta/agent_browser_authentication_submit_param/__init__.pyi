from .. import _agent_browser_authentication_submit_param
from .. import AgentBrowserAuthenticationSubmitParam

__all__ = ("AgentBrowserAuthenticationSubmitParam", "Field")

class Field(_agent_browser_authentication_submit_param.Field, total=False): ...
