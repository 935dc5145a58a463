from typing import Union
from typing_extensions import TypeAlias
from .file_citation_annotation import FileCitationAnnotation
from .file_path_annotation import FilePathAnnotation

__all__ = ["Annotation"]
Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]
