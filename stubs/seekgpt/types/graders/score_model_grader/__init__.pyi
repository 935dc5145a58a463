from typing_extensions import TypeAlias
from .. import _score_model_grader
from .. import ScoreModelGrader as ScoreModelGrader
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses import ResponseInputText as ResponseInputText

InputContent: TypeAlias = _score_model_grader.InputContent
Input: TypeAlias = _score_model_grader.Input
InputContentInputImage: TypeAlias = _score_model_grader.InputContentInputImage
InputContentOutputText: TypeAlias = _score_model_grader.InputContentOutputText
SamplingParams: TypeAlias = _score_model_grader.SamplingParams
