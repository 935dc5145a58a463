from .. import Automation
from .. import OneTimeAutomation as OneTimeAutomation
from .. import PeriodicAutomation as PeriodicAutomation

__all__ = ("Automation",)
