from .. import _label_model_grader_param
from .. import LabelModelGraderParam as LabelModelGraderParam
from ...responses import ResponseInputAudioParam as ResponseInputAudioParam
from ...responses._apart import ResponseInputTextParam as ResponseInputTextParam

InputContent = _label_model_grader_param.InputContent

class Input(_label_model_grader_param.Input): ...
class InputContentInputImage(_label_model_grader_param.InputContentInputImage): ...
class InputContentOutputText(_label_model_grader_param.InputContentOutputText): ...
