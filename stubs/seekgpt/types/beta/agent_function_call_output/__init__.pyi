from .. import AgentFunctionCallOutput as AgentFunctionCallOutput
from .. import InputContent as InputContent
