from .. import Subagent as Subagent
from .. import AgentContent as AgentContent
