from typing_extensions import TypeAlias
from .. import _file_citation_delta_annotation
from .. import FileCitationDeltaAnnotation

__all__ = ("FileCitationDeltaAnnotation", "FileCitation")
FileCitation: TypeAlias = _file_citation_delta_annotation.FileCitation
