from typing import Dict, List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = [
    "Source",
    "CreateEvalJSONLRunDataSource",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
]
Source: TypeAlias = Union[SourceFileContent, SourceFileID]

class CreateEvalJSONLRunDataSource(BaseModel):
    source: Source
    type: Literal["jsonl"]

class SourceFileContent(BaseModel):
    content: List[SourceFileContentContent]
    type: Literal["file_content"]

class SourceFileContentContent(BaseModel):
    item: Dict[str, object]
    sample: Optional[Dict[str, object]]

class SourceFileID(BaseModel):
    id: str
    type: Literal["file_id"]
