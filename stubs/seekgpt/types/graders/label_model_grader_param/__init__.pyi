from typing_extensions import TypeAlias
from .. import _label_model_grader_param
from .. import LabelModelGraderParam as LabelModelGraderParam
from ...responses import ResponseInputAudioParam as ResponseInputAudioParam
from ...responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam

InputContent: TypeAlias = _label_model_grader_param.InputContent

class Input(_label_model_grader_param.Input, total=False): ...
class InputContentInputImage(_label_model_grader_param.InputContentInputImage, total=False): ...
class InputContentOutputText(_label_model_grader_param.InputContentOutputText, total=False): ...
