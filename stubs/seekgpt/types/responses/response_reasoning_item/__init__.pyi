from typing_extensions import TypeAlias
from .. import _response_reasoning_item
from .. import ResponseReasoningItem as ResponseReasoningItem

Content: TypeAlias = _response_reasoning_item.Content
Summary: TypeAlias = _response_reasoning_item.Summary
