from typing import List, Union
from typing_extensions import Literal, TypeAlias
from ....._model import BaseModel

__all__ = [
    "CodeInterpreterOutput",
    "CodeInterpreterToolCall",
    "CodeInterpreter",
    "CodeInterpreterOutputImage",
    "CodeInterpreterOutputImageImage",
    "CodeInterpreterOutputLogs",
]
CodeInterpreterOutput: TypeAlias = Union[CodeInterpreterOutputLogs, CodeInterpreterOutputImage]

class CodeInterpreterToolCall(BaseModel):
    code_interpreter: CodeInterpreter
    id: str
    type: Literal["code_interpreter"]

class CodeInterpreter(BaseModel):
    input: str
    outputs: List[CodeInterpreterOutput]

class CodeInterpreterOutputImage(BaseModel):
    image: CodeInterpreterOutputImageImage
    type: Literal["image"]

class CodeInterpreterOutputImageImage(BaseModel):
    file_id: str

class CodeInterpreterOutputLogs(BaseModel):
    logs: str
    type: Literal["logs"]
