from .. import _agent_function_call_output_param
from .. import AgentFunctionCallOutputParam as AgentFunctionCallOutputParam

class InputContentParamInputImage(
    _agent_function_call_output_param.InputContentParamInputImage,
): ...
class InputContentParamInputText(_agent_function_call_output_param.InputContentParamInputText): ...
