from typing import List, Optional, Union
from typing_extensions import Literal, TypeAlias
from ...._model.base import BaseModel

__all__ = (
    "Annotation",
    "ResponseOutputText",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
    "Logprob",
    "LogprobTopLogprob",
)
Annotation: TypeAlias = Union[
    AnnotationFileCitation,
    AnnotationURLCitation,
    AnnotationContainerFileCitation,
    AnnotationFilePath,
]

class ResponseOutputText(BaseModel):
    """A piece of output text with its citations and log probabilities."""

    annotations: List[Annotation]
    logprobs: Optional[List[Logprob]]
    text: str
    type: Literal["output_text"]

class AnnotationContainerFileCitation(BaseModel):
    container_id: str
    end_index: int
    file_id: str
    filename: str
    start_index: int
    type: Literal["container_file_citation"]

class AnnotationFileCitation(BaseModel):
    file_id: str
    filename: str
    index: int
    type: Literal["file_citation"]

class AnnotationFilePath(BaseModel):
    file_id: str
    index: int
    type: Literal["file_path"]

class AnnotationURLCitation(BaseModel):
    end_index: int
    start_index: int
    title: str
    type: Literal["url_citation"]
    url: str

class Logprob(BaseModel):
    bytes: List[int]
    logprob: float
    token: str
    top_logprobs: List[LogprobTopLogprob]

class LogprobTopLogprob(BaseModel):
    bytes: List[int]
    logprob: float
    token: str
