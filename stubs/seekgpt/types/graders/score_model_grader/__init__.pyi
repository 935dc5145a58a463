from .. import _grader_inputs, _score_model_grader
from .. import ScoreModelGrader as ScoreModelGrader
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses._apart import ResponseInputText as ResponseInputText

InputContent = _score_model_grader.InputContent
Input = _score_model_grader.Input
InputContentInputImage = _score_model_grader.InputContentInputImage
InputContentOutputText = _score_model_grader.InputContentOutputText
SamplingParams = _score_model_grader.SamplingParams
GraderInputItemInputImage = _grader_inputs.GraderInputItemInputImage
GraderInputItemOutputText = _grader_inputs.GraderInputItemOutputText
