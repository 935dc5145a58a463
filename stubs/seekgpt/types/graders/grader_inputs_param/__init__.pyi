from typing_extensions import TypeAlias
from .. import _grader_inputs_param
from .. import GraderInputsParam as GraderInputsParam
from ...responses import ResponseInputAudioParam as ResponseInputAudioParam
from ...responses.response_input_text_param import ResponseInputTextParam as ResponseInputTextParam

GraderInputsParamItem: TypeAlias = _grader_inputs_param.GraderInputsParamItem

class GraderInputsParamItemInputImage(
    _grader_inputs_param.GraderInputsParamItemInputImage,
    total=False,
): ...
class GraderInputsParamItemOutputText(
    _grader_inputs_param.GraderInputsParamItemOutputText,
    total=False,
): ...
