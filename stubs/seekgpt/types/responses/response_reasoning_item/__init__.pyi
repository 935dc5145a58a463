from .._apart import _response_reasoning_item
from .._apart import ResponseReasoningItem as ResponseReasoningItem

Content = _response_reasoning_item.Content
Summary = _response_reasoning_item.Summary
