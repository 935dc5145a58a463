from .. import AgentReasoningItem
from .. import SummaryText as SummaryText

__all__ = ("AgentReasoningItem",)
