from typing import List, Union
from typing_extensions import Literal, TypeAlias
from ...._model import BaseModel

__all__ = [
    "Annotation",
    "ChatKitResponseOutputText",
    "AnnotationFile",
    "AnnotationFileSource",
    "AnnotationURL",
    "AnnotationURLSource",
]
Annotation: TypeAlias = Union[AnnotationFile, AnnotationURL]

class ChatKitResponseOutputText(BaseModel):
    annotations: List[Annotation]
    text: str
    type: Literal["output_text"]

class AnnotationFile(BaseModel):
    source: AnnotationFileSource
    type: Literal["file"]

class AnnotationFileSource(BaseModel):
    filename: str
    type: Literal["file"]

class AnnotationURL(BaseModel):
    source: AnnotationURLSource
    type: Literal["url"]

class AnnotationURLSource(BaseModel):
    type: Literal["url"]
    url: str
