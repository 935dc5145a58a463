from typing_extensions import TypeAlias
from .. import _safety_case
from .. import SafetyCase

__all__ = ("Notice", "SafetyCase")
Notice: TypeAlias = _safety_case.Notice
