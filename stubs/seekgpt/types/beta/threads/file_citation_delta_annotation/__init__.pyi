from .. import _file_citation_delta_annotation
from .. import FileCitationDeltaAnnotation as FileCitationDeltaAnnotation

FileCitation = _file_citation_delta_annotation.FileCitation
