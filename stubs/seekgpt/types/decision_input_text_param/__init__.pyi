from .. import _decision_input_text_param
from .. import DecisionInputTextParam as DecisionInputTextParam
from .. import DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam

class PromptCacheBreakpoint(_decision_input_text_param.PromptCacheBreakpoint): ...
