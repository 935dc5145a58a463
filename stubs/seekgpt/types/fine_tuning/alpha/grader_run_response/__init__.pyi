from .. import _grader_run_response
from .. import GraderRunResponse as GraderRunResponse

Metadata = _grader_run_response.Metadata
MetadataErrors = _grader_run_response.MetadataErrors
