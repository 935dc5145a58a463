from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_item
from .. import BetaResponseReasoningItem

__all__ = ("BetaResponseReasoningItem", "Agent", "Content", "Summary")
Agent: TypeAlias = _beta_response_reasoning_item.Agent
Content: TypeAlias = _beta_response_reasoning_item.Content
Summary: TypeAlias = _beta_response_reasoning_item.Summary
