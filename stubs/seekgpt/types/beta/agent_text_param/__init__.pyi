from .. import _agent_text_param
from .. import AgentTextParam as AgentTextParam

Format = _agent_text_param.Format
