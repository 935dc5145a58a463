from typing_extensions import TypeAlias
from .. import _file_citation_annotation
from .. import FileCitationAnnotation as FileCitationAnnotation

FileCitation: TypeAlias = _file_citation_annotation.FileCitation
