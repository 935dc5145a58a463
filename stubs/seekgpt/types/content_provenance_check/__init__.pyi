from typing_extensions import TypeAlias
from .. import _content_provenance_check
from .. import ContentProvenanceCheck as ContentProvenanceCheck

Result: TypeAlias = _content_provenance_check.Result
ResultC2PA: TypeAlias = _content_provenance_check.ResultC2PA
ResultSynthID: TypeAlias = _content_provenance_check.ResultSynthID
