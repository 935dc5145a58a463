from typing_extensions import TypeAlias
from .. import _beta_response_reasoning_item
from .. import BetaResponseReasoningItem as BetaResponseReasoningItem

Agent: TypeAlias = _beta_response_reasoning_item.Agent
Content: TypeAlias = _beta_response_reasoning_item.Content
Summary: TypeAlias = _beta_response_reasoning_item.Summary
