from .. import AgentSessionAssistantMessage as AgentSessionAssistantMessage
from .. import OutputText as OutputText
