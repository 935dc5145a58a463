from .. import _grader_inputs
from .. import GraderInputs as GraderInputs
from ...responses import ResponseInputAudio as ResponseInputAudio
from ...responses._apart import ResponseInputText as ResponseInputText

GraderInputItem = _grader_inputs.GraderInputItem
GraderInputItemInputImage = _grader_inputs.GraderInputItemInputImage
GraderInputItemOutputText = _grader_inputs.GraderInputItemOutputText
