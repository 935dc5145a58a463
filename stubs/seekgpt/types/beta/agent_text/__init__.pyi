from .. import AgentText as AgentText
from .. import TextFormat as TextFormat
