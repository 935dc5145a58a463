from .. import _grader_inputs_param
from .. import GraderInputsParam as GraderInputsParam
from ...responses import ResponseInputAudioParam as ResponseInputAudioParam
from ...responses._apart import ResponseInputTextParam as ResponseInputTextParam

GraderInputsParamItem = _grader_inputs_param.GraderInputsParamItem

class GraderInputsParamItemInputImage(_grader_inputs_param.GraderInputsParamItemInputImage): ...
class GraderInputsParamItemOutputText(_grader_inputs_param.GraderInputsParamItemOutputText): ...
