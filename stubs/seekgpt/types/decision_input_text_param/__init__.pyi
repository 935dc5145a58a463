from .. import _decision_input_text_param
from .. import DecisionInputTextParam
from .. import DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam

__all__ = ("DecisionInputTextParam", "PromptCacheBreakpoint")

class PromptCacheBreakpoint(_decision_input_text_param.PromptCacheBreakpoint, total=False): ...
