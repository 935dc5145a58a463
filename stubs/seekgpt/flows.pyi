from ._http.effects import Blocking as Blocking
from ._http.effects import Flow as Flow
from ._http.effects import Sleep as Sleep
from ._http.effects import Together as Together

__all__ = ["Blocking", "Flow", "Sleep", "Together"]
