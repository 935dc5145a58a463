from .. import _content_provenance_check
from .. import ContentProvenanceCheck as ContentProvenanceCheck

Result = _content_provenance_check.Result
ResultC2PA = _content_provenance_check.ResultC2PA
ResultSynthID = _content_provenance_check.ResultSynthID
