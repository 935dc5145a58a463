from .. import _agent_browser_authentication_submit_param
from .. import AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam

class Field(_agent_browser_authentication_submit_param.Field): ...
