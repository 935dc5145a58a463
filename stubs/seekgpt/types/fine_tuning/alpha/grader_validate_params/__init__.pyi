from .. import _grader_validate_params
from .. import GraderValidateParams as GraderValidateParams

Grader = _grader_validate_params.Grader
