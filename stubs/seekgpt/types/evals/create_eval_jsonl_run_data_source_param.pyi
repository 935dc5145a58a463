from typing import Dict, Iterable, Union
from typing_extensions import Literal, Required, TypeAlias, TypedDict

__all__ = [
    "Source",
    "CreateEvalJSONLRunDataSourceParam",
    "SourceFileContent",
    "SourceFileContentContent",
    "SourceFileID",
]
Source: TypeAlias = Union[SourceFileContent, SourceFileID]

class CreateEvalJSONLRunDataSourceParam(TypedDict, total=False):
    source: Required[Source]
    type: Required[Literal["jsonl"]]

class SourceFileContent(TypedDict, total=False):
    content: Required[Iterable[SourceFileContentContent]]
    type: Required[Literal["file_content"]]

class SourceFileContentContent(TypedDict, total=False):
    item: Required[Dict[str, object]]
    sample: Dict[str, object]

class SourceFileID(TypedDict, total=False):
    id: Required[str]
    type: Required[Literal["file_id"]]
