from .._apart import _beta_response_reasoning_item
from .._apart import BetaResponseReasoningItem as BetaResponseReasoningItem

Agent = _beta_response_reasoning_item.Agent
Content = _beta_response_reasoning_item.Content
Summary = _beta_response_reasoning_item.Summary
