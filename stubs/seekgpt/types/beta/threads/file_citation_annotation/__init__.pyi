from .. import _file_citation_annotation
from .. import FileCitationAnnotation as FileCitationAnnotation

FileCitation = _file_citation_annotation.FileCitation
