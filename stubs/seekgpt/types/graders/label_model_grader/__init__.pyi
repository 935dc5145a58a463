from .. import _grader_inputs, _label_model_grader
from .. import LabelModelGrader as LabelModelGrader
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses._apart import ResponseInputText as ResponseInputText

InputContent = _label_model_grader.InputContent
Input = _label_model_grader.Input
InputContentInputImage = _label_model_grader.InputContentInputImage
InputContentOutputText = _label_model_grader.InputContentOutputText
GraderInputItemInputImage = _grader_inputs.GraderInputItemInputImage
GraderInputItemOutputText = _grader_inputs.GraderInputItemOutputText
