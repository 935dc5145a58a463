from .. import _safety_case
from .. import SafetyCase as SafetyCase

Notice = _safety_case.Notice
