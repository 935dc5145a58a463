from typing_extensions import TypeAlias
from .. import _file_citation_delta_annotation
from .. import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation

FileCitation: TypeAlias = _file_citation_delta_annotation.FileCitation
