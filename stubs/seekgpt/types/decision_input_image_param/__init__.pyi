from .. import _decision_input_image_param
from .. import DecisionInputImageParam
from .. import DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam

__all__ = ("DecisionInputImageParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(_decision_input_image_param.PromptCacheBreakpoint, total=False): ...
