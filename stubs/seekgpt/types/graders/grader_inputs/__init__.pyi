from typing_extensions import TypeAlias
from .. import _grader_inputs
from .. import GraderInputs as GraderInputs
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses import ResponseInputText as ResponseInputText

GraderInputItem: TypeAlias = _grader_inputs.GraderInputItem
GraderInputItemInputImage: TypeAlias = _grader_inputs.GraderInputItemInputImage
GraderInputItemOutputText: TypeAlias = _grader_inputs.GraderInputItemOutputText
