from .. import _response_reasoning_item_param
from .. import ResponseReasoningItemParam

__all__ = ("ResponseReasoningItemParam", "Content", "Summary")

class Content(_response_reasoning_item_param.Content, total=False): ...
class Summary(_response_reasoning_item_param.Summary, total=False): ...
