from .. import AgentSessionAssistantMessage
from .. import OutputText as OutputText

__all__ = ("AgentSessionAssistantMessage",)
