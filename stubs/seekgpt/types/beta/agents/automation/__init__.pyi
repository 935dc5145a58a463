from .. import Automation as Automation
from .. import OneTimeAutomation as OneTimeAutomation
from .. import PeriodicAutomation as PeriodicAutomation
