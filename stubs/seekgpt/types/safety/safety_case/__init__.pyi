from typing_extensions import TypeAlias
from .. import _safety_case
from .. import SafetyCase as SafetyCase

Notice: TypeAlias = _safety_case.Notice
