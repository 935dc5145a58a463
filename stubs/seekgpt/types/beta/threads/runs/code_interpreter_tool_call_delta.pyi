from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ....._model import BaseModel
from .code_interpreter_logs import CodeInterpreterLogs
from .code_interpreter_output_image import CodeInterpreterOutputImage

__all__ = ["CodeInterpreterOutput", "CodeInterpreterToolCallDelta", "CodeInterpreter"]
CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterLogs, CodeInterpreterOutputImage]

class CodeInterpreterToolCallDelta(BaseModel):
    code_interpreter: Optional[CodeInterpreter]
    id: Optional[str]
    index: int
    type: Literal["code_interpreter"]

class CodeInterpreter(BaseModel):
    input: Optional[str]
    outputs: Optional[List[CodeInterpreterOutput]]
