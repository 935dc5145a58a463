from typing_extensions import TypeAlias
from .. import _label_model_grader
from .. import LabelModelGrader as LabelModelGrader
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses import ResponseInputText as ResponseInputText

InputContent: TypeAlias = _label_model_grader.InputContent
Input: TypeAlias = _label_model_grader.Input
InputContentInputImage: TypeAlias = _label_model_grader.InputContentInputImage
InputContentOutputText: TypeAlias = _label_model_grader.InputContentOutputText
