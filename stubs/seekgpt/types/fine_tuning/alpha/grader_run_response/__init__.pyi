from typing_extensions import TypeAlias
from .. import _grader_run_response
from .. import GraderRunResponse as GraderRunResponse

Metadata: TypeAlias = _grader_run_response.Metadata
MetadataErrors: TypeAlias = _grader_run_response.MetadataErrors
