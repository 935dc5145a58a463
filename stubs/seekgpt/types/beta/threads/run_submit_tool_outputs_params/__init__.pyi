from .. import _run_submit_tool_outputs_params
from .. import RunSubmitToolOutputsParams as RunSubmitToolOutputsParams

class ToolOutput(_run_submit_tool_outputs_params.ToolOutput, total=False): ...
class RunSubmitToolOutputsParamsBase(
    _run_submit_tool_outputs_params.RunSubmitToolOutputsParamsBase,
    total=False,
): ...
class RunSubmitToolOutputsParamsNonStreaming(
    _run_submit_tool_outputs_params.RunSubmitToolOutputsParamsNonStreaming,
    total=False,
): ...
class RunSubmitToolOutputsParamsStreaming(
    _run_submit_tool_outputs_params.RunSubmitToolOutputsParamsStreaming,
    total=False,
): ...
