from .. import FineTuningJobWandbIntegrationObject as FineTuningJobWandbIntegrationObject
from .. import FineTuningJobWandbIntegration as FineTuningJobWandbIntegration

__all__ = ("FineTuningJobWandbIntegrationObject",)
