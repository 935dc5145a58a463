from .. import AgentReasoningItem as AgentReasoningItem
from .. import SummaryText as SummaryText
