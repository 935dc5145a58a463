from typing import Optional, Union
from typing_extensions import Literal, TypeAlias
from ..._model import BaseModel

__all__ = [
    "Annotation",
    "ResponseOutputTextAnnotationAddedEvent",
    "AnnotationContainerFileCitation",
    "AnnotationFileCitation",
    "AnnotationFilePath",
    "AnnotationURLCitation",
]
Annotation: TypeAlias = Union[
    AnnotationFileCitation,
    AnnotationURLCitation,
    AnnotationContainerFileCitation,
    AnnotationFilePath,
    None,
]

class ResponseOutputTextAnnotationAddedEvent(BaseModel):
    """Stream event: a citation or other note on the text."""

    annotation: Optional[Annotation]
    annotation_index: int
    content_index: int
    item_id: str
    output_index: int
    sequence_number: int
    type: Literal["response.output_text.annotation.added"]

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
