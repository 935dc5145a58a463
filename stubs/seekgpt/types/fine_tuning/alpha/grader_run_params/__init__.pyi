from .. import _grader_run_params
from .. import GraderRunParams as GraderRunParams

Grader = _grader_run_params.Grader
