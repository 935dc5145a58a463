from typing_extensions import TypeAlias
from .. import _agent_text_param
from .. import AgentTextParam as AgentTextParam

Format: TypeAlias = _agent_text_param.Format
