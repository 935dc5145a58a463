from .. import _decision_input_image_param
from .. import DecisionInputImageParam as DecisionInputImageParam
from .. import DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam

class PromptCacheBreakpoint(_decision_input_image_param.PromptCacheBreakpoint): ...
