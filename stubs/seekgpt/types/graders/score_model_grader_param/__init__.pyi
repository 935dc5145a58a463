from typing_extensions import TypeAlias
from .. import _score_model_grader_param
from .. import ScoreModelGraderParam
from ...responses import ResponseInputAudioParam as ResponseInputAudioParam
from ...responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam
from ...shared_params import ReasoningEffort as ReasoningEffort

__all__ = (
    "InputContent",
    "ScoreModelGraderParam",
    "Input",
    "InputContentInputImage",
    "InputContentOutputText",
    "SamplingParams",
)
InputContent: TypeAlias = _score_model_grader_param.InputContent

class Input(_score_model_grader_param.Input, total=False): ...
class InputContentInputImage(_score_model_grader_param.InputContentInputImage, total=False): ...
class InputContentOutputText(_score_model_grader_param.InputContentOutputText, total=False): ...
class SamplingParams(_score_model_grader_param.SamplingParams, total=False): ...
