from .. import FineTuningJobWandbIntegrationObject
from .. import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration

__all__ = ("FineTuningJobWandbIntegrationObject",)
